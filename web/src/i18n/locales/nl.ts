import { toMessages } from "../namespaces.ts";

export default toMessages(import.meta.glob("./nl/*.json", { eager: true, import: "default" }));
