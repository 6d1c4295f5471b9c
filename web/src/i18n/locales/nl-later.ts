import { toMessages } from "../namespaces.ts";

/** What the list does not say. */
export default toMessages(
  import.meta.glob("./nl/{claims,map,pages,shortlist}.json", { eager: true, import: "default" }),
);
