export const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu;
/** A French or Belgian number with its national or international beginning. */
export const PHONE =
  /(?<![\d\w])(?:(?:\+|00)3[23][ .\-/]?(?:\(0\))?|0)[1-9](?:[ .\-/]?\d){7,8}(?!\d)/g;

/** A message without the e-mail addresses and telephone numbers that a source may hold anywhere. */
export function redact(text: string): string {
  return text.replaceAll(EMAIL, "[e-mail]").replaceAll(PHONE, "[phone]");
}
