import { type SourceBody, SourceError } from "../source.ts";

/**
 * The file as text, without byte order mark.
 *
 * Throws `SourceError` when it is empty, is not UTF-8, or is a web page (sites answer requests for
 * moved files with their error page and status 200).
 */
export function decodeText({ name, bytes }: SourceBody): string {
  if (!isUtf8(bytes)) {
    const offset = firstInvalidByte(bytes);
    throw new SourceError(
      `${name}, line ${lineAt(bytes, offset)}: not UTF-8 at byte ${offset}; convert the file to UTF-8`,
    );
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === "") throw new SourceError(`${name}: the file is empty`);
  if (/^\s*<(!doctype html|html)\b/i.test(text)) {
    throw new SourceError(`${name}: HTML instead of data; the file may have moved`);
  }
  return text;
}

/** The line, counted from 1, in which a byte stands. */
export function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/** Whether the bytes are UTF-8, up to a character that may be cut at their end when `cut`. */
function isUtf8(bytes: Uint8Array, cut = false): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // the wrong byte may come after the first byte of a character: name that one
  while (!isUtf8(bytes.subarray(0, valid))) valid--;
  return valid;
}
