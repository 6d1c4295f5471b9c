import { EMAIL, PHONE } from "../redact.ts";

/** The text without e-mail addresses and telephone numbers; "" when nothing else is in it. */
export function withoutContacts(text: string): string {
  const left = text.replaceAll(EMAIL, "").replaceAll(PHONE, "");
  if (left === text) return text;
  return left
    .replace(/mailto:/gi, "")
    .replace(/\(\s*\)/g, "")
    .replace(/\s{2,}/g, " ")
    .replace(/[\s:–-]+$/, "")
    .trim();
}
