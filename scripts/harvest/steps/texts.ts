import { LOCALES, type LocalizedText } from "@passerelle/data/contract";
import type { WorkingPlace } from "./step.ts";

/** `change` applied to each language; empty texts are left out. */
export function mapLocalized(
  texts: LocalizedText,
  change: (text: string) => string,
): LocalizedText | undefined {
  const changed: LocalizedText = {};
  for (const locale of LOCALES) {
    const text = change(texts[locale] ?? "");
    if (text) changed[locale] = text;
  }
  return Object.keys(changed).length > 0 ? changed : undefined;
}

/** `change` applied to each part of an address; empty parts are left out. */
export function mapAddress(
  address: WorkingPlace["address"],
  change: (text: string) => string,
): WorkingPlace["address"] {
  if (!address) return undefined;
  const entries = Object.entries(address).flatMap(([part, text]) => {
    const changed = text === undefined ? "" : change(text);
    return changed ? [[part, changed]] : [];
  });
  return Object.fromEntries(entries);
}
