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
  let count = 0;
  let depth = 0;
  let isInFeatures = false;
  let isQuoted = false;
  let isEscaped = false;
  /** From where on the chunk that is read was not yet taken. */
  let from = 0;

  for (const part of body.chunks?.() ?? [body.bytes]) {
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (isQuoted) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isQuoted = false;
      } else if (byte === QUOTE) isQuoted = true;
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) open(chunk, at);
      else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) close(chunk, at);
      else if (byte === COMMA && depth === IN_LIST && isInFeatures) {
        take(rest, chunk, at);
        from = at + 1;
      }
    }
    take(feature ?? rest, chunk, chunk.length);
  }
  if (feature) {
    throw new SourceError(`${body.name}: features[${count}] never ends; the file may be cut off`);
  }
  return Buffer.concat(rest);

  function open(chunk: Buffer, at: number) {
    const isList = chunk[at] === OPEN_LIST;
    if (depth === IN_LIST && isInFeatures && !isList) {
      take(rest, chunk, at);
      feature = [];
    }
    depth++;
    if (depth === IN_LIST && isList) {
      take(rest, chunk, at + 1);
      isInFeatures = FEATURES.test(endOf(rest));
    }
  }

  function close(chunk: Buffer, at: number) {
    depth--;
    if (depth < IN_LIST) isInFeatures = false;
    if (depth !== IN_LIST || !feature) return;
    take(feature, chunk, at + 1);
    onFeature(Buffer.concat(feature));
    feature = undefined;
    count++;
  }

  /** Copies what was not yet taken, since a chunk is good until the next only. */
  function take(parts: Buffer[], chunk: Buffer, to: number) {
    if (to > from) parts.push(Buffer.from(chunk.subarray(from, to)));
    from = to;
  }
}

function endOf(parts: Buffer[]): string {
  return Buffer.concat(parts).subarray(-LONGEST_BEGINNING).toString();
}
