import { type SourceBody, SourceError } from "../source.ts";

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
/** Depth of what stands in a list that is a member of the document itself. */
const IN_LIST = 2;
/** How the list of features begins, at the end of what was read of the document. */
const FEATURES = /"features"\s*:\s*\[$/;
const LONGEST_BEGINNING = 64;

/**
 * Gives each object in the list `features` of a JSON document, one after the other, and in the end the
 * document with that list empty, so that a country's outlines are never held at once.
 *
 * Only brackets and quotes are looked at: whether each part is JSON is for its parser to say.
 *
 * @throws SourceError when the file ends within a feature
 */
export function splitFeatures(body: SourceBody, onFeature: (json: Buffer) => void): Buffer {
  const rest: Buffer[] = [];
  let feature: Buffer[] | undefined;
  let depth = 0;
  let count = 0;
  let isInFeatures = false;
  let isQuoted = false;
  let isEscaped = false;

  for (const part of body.chunks?.() ?? [body.bytes]) {
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (isQuoted) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isQuoted = false;
      } else if (byte === QUOTE) {
        isQuoted = true;
      } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        if (depth === IN_LIST && isInFeatures && byte === OPEN_OBJECT) {
          take(rest, chunk, from, at);
          feature = [];
          from = at;
        }
        depth++;
        if (depth === IN_LIST && byte === OPEN_LIST) {
          take(rest, chunk, from, at + 1);
          from = at + 1;
          isInFeatures = FEATURES.test(endOf(rest));
        }
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        depth--;
        if (depth === IN_LIST && feature) {
          take(feature, chunk, from, at + 1);
          from = at + 1;
          onFeature(Buffer.concat(feature));
          feature = undefined;
          count++;
        } else if (depth < IN_LIST) {
          isInFeatures = false;
        }
      } else if (byte === COMMA && depth === IN_LIST && isInFeatures) {
        take(rest, chunk, from, at);
        from = at + 1;
      }
    }
    take(feature ?? rest, chunk, from, chunk.length);
  }
  if (feature) {
    throw new SourceError(`${body.name}: features[${count}] never ends; the file may be cut off`);
  }
  return Buffer.concat(rest);
}

/** Copies a part, since a chunk is good until the next only. */
function take(parts: Buffer[], chunk: Buffer, from: number, to: number) {
  if (to > from) parts.push(Buffer.from(chunk.subarray(from, to)));
}

function endOf(parts: Buffer[]): string {
  return Buffer.concat(parts).subarray(-LONGEST_BEGINNING).toString();
}
