import { toMessages } from "../namespaces.ts";

export default toMessages(import.meta.glob("./fr/*.json", { eager: true, import: "default" }));
