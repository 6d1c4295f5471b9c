/** Name of a record across sources; refs may hold any character, source ids no colon. */
export const keyOf = (sourceId: string, ref: string) => `${sourceId}:${ref}`;

/** The source and the ref of a key. */
export function partsOf(key: string): { sourceId: string; ref: string } {
  const colon = key.indexOf(":");
  return { sourceId: key.slice(0, colon), ref: key.slice(colon + 1) };
}
