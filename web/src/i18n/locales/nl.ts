import { toMessages } from "../namespaces.ts";

/** What every page says. */
export default toMessages(
  import.meta.glob(["./nl/*.json", "!./nl/{claims,coverage,map,pages,shortlist}.json"], {
    eager: true,
    import: "default",
  }),
);
