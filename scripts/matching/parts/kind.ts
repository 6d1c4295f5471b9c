import type { KindRelation } from "../facts/kind-relation.ts";
import type { ReadPart } from "./part.ts";

const WEIGHTS: Record<KindRelation, number> = {
  same: 0.5,
  open: 0,
  host: -0.3,
  hall: -1.8,
  partly: -1.5,
  silent: -1.5,
  inside: -2.5,
  filed: -2,
  different: -6.5,
  tenant: -8,
};

/** What sort of place each name tells: a town hall and its library are two, even in one building. */
export const kindPart: ReadPart = (a, b, { kinds }) =>
  kinds && {
    weight: WEIGHTS[kinds],
    code: `kinds-${kinds}`,
    values: [a.kinds.join(" "), b.kinds.join(" ")],
  };
