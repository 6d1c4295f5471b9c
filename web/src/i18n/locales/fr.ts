import { toMessages } from "../namespaces.ts";

/** What every page says. */
export default toMessages(
  import.meta.glob(
    ["./fr/*.json", "!./fr/{area,claims,coverage,criteria,map,pages,shortlist,sources}.json"],
    {
      eager: true,
      import: "default",
    },
  ),
);
