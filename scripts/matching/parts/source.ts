import type { ReadPart } from "./part.ts";

/** A source that lists two records means two places, unless they differ in nothing that tells. */
export const sourcePart: ReadPart = (a, b, { door }) => {
  const source = a.record.source;
  if (source === undefined || source !== b.record.source) return undefined;
  // enough to contradict whatever else agrees
  if (a.record.isSourceFreeOfRepeats) {
    return { weight: -30, code: "kept-apart-by-editors", values: [source, source] };
  }
  const isRepeat = a.names[0]?.full === b.names[0]?.full && door === "same-door";
  return {
    weight: isRepeat ? -0.5 : -4,
    code: isRepeat ? "repeated-in-source" : "kept-apart-by-source",
    values: [source, source],
  };
};
