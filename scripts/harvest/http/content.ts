import type { FileFormat } from "./file-request.ts";

/** Content types that no data file has; publishers label files too loosely to ask for the right one. */
const NEVER_DATA = /^(text\/html|application\/(xhtml\+xml|pdf)|image\/|audio\/|video\/)/i;

/** A file with members, and one without any. */
const ZIP_BEGINNINGS = ["PK\u0003\u0004", "PK\u0005\u0006"];

/** How many first bytes are looked at. */
export const HEAD_BYTES = 512;

/** Why an answer with this content type is not the file; undefined when it may be. */
export function wrongContentType(contentType: string | undefined): string | undefined {
  if (!contentType || !NEVER_DATA.test(contentType.trim())) return undefined;
  const type = contentType.split(";")[0]?.trim().toLowerCase();
  return type === "text/html" ? "a web page instead of data" : `${type} instead of data`;
}

/** Why a file that begins like this is not of the format; undefined when it may be. */
export function wrongFirstBytes(head: Uint8Array, format: FileFormat): string | undefined {
  const found = whatBegins(head);
  if (format === "zip" || format === "gzip" || format === "parquet") {
    return found === format ? undefined : `${found} instead of a ${format} file`;
  }
  if (format === "json" && found === "text") {
    return /^[\s\uFEFF]*[[{]/.test(textOf(head)) ? undefined : "text instead of JSON";
  }
  return found === "text" || found === "nothing" ? undefined : `${found} instead of data`;
}

function whatBegins(head: Uint8Array): string {
  if (head.length === 0) return "nothing";
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  const text = textOf(head);
  if (ZIP_BEGINNINGS.some((beginning) => text.startsWith(beginning))) return "zip";
  if (text.startsWith("PAR1")) return "parquet";
  if (text.startsWith("%PDF")) return "a PDF";
  if (/^[\s\uFEFF]*<(!doctype html|html)\b/i.test(text)) return "a web page";
  if (/^[\s\uFEFF]*<\?xml/i.test(text)) return "XML";
  return head.includes(0) ? "binary data" : "text";
}

function textOf(head: Uint8Array): string {
  return new TextDecoder().decode(head);
}
