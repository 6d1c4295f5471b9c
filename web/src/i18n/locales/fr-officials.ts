import { toMessages } from "../namespaces.ts";

/** What only the pages for officials and that of the sources say. */
export default toMessages(
  import.meta.glob("./fr/{area,coverage,criteria,sources}.json", {
    eager: true,
    import: "default",
  }),
);
