import { type RawRecord, type SourceBody, SourceError } from "../source.ts";
import { decodeText, lineAt } from "./text.ts";

/** The parsed document; throws `SourceError` with line and column when it is broken or cut off. */
export function readJson(body: SourceBody): unknown {
  const text = decodeText(body);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { line, column } = placeOfError(text);
    throw new SourceError(`${body.name}, line ${line}, column ${column}: ${reason(cause)}`, {
      cause,
    });
  }
}

/**
 * The records of a document that is an array, or of the array that `pick` finds in it.
 * Throws `SourceError` when there is no array.
 */
export function readArray(
  body: SourceBody,
  pick: (document: unknown) => unknown = (document) => document,
): RawRecord[] {
  const values = pick(readJson(body));
  if (!Array.isArray(values)) {
    throw new SourceError(`${body.name}: expected an array of records, found ${kindOf(values)}`);
  }
  return values.map((value: unknown, index) => ({ at: `[${index}]`, value }));
}

/** What a JSON value is, for messages. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  return Array.isArray(value)
    ? "an array"
    : `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}

/** The parser's reason without the position and the excerpt, which it does not always give. */
function reason(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const short = message.replace(/(,? \.{0,3}"|( after JSON)? (in JSON )?at position ).*$/s, "");
  return /end of JSON|Unterminated/.test(message) ? `${short}; the file may be cut off` : short;
}

/** Line and column, counted from 1, of the first character that no JSON document can have there. */
function placeOfError(text: string): { line: number; column: number } {
  const before = text.slice(0, firstWrongCharacter(text));
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: lineAt(Buffer.from(before), Infinity), column: before.length - lineStart + 1 };
}

function firstWrongCharacter(text: string): number {
  let fine = 0;
  let wrong = text.length + 1;
  while (wrong - fine > 1) {
    const middle = Math.floor((fine + wrong) / 2);
    if (canContinue(text.slice(0, middle))) fine = middle;
    else wrong = middle;
  }
  return fine;
}

/** Whether a text is the beginning of a JSON document. */
function canContinue(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = /at position (\d+)/.exec(error.message)?.[1];
    if (position !== undefined) return Number(position) >= text.length;
    return error.message.includes("end of JSON input") || text.trim() === "";
  }
}
