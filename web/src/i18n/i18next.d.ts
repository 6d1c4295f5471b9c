import "i18next";
import type { Messages } from "./namespaces.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: Messages;
    enableSelector: true;
  }
}
