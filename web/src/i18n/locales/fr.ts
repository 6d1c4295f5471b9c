import { toMessages } from "../namespaces.ts";

/** What every page says. */
export default toMessages(
  import.meta.glob(["./fr/*.json", "!./fr/{claims,coverage,map,pages,shortlist}.json"], {
    eager: true,
    import: "default",
  }),
);
