import { toMessages } from "../namespaces.ts";

/** What only the pages for officials say. */
export default toMessages(
  import.meta.glob("./nl/{area,coverage,criteria}.json", { eager: true, import: "default" }),
);
