import { isUtf8 } from "node:buffer";
import type { SourceBody } from "../../source.ts";

/** The file in UTF-8, whether it was so or in Latin-1: for publishers who change between the two. */
export function inUtf8(body: SourceBody): SourceBody {
  if (isUtf8(body.bytes)) return body;
  const text = new TextDecoder("latin1").decode(body.bytes);
  return { name: body.name, bytes: new TextEncoder().encode(text) };
}
