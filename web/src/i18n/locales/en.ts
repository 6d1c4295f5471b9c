import { toMessages } from "../namespaces.ts";

export default toMessages(import.meta.glob("./en/*.json", { eager: true, import: "default" }));
