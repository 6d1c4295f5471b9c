import { isLent, LENT, type ReadPart } from "./part.ts";

/** The same page, or the same domain in one town; the domain of a network says little. */
export const websitePart: ReadPart = (a, b, facts) => {
  if (!a.web || !b.web || !a.record.website || !b.record.website) return undefined;
  const values: [string, string] = [a.record.website, b.record.website];
  const share = isLent(facts) ? LENT : 1;
  const isSamePage = a.web.host === b.web.host && a.web.path === b.web.path;
  if (isSamePage && (!a.web.isNetwork || a.web.path)) {
    return { weight: 1.3 * share, code: "same-page", values };
  }
  if (a.web.isNetwork || b.web.isNetwork) return undefined;
  if (a.web.host !== b.web.host) return { weight: -0.3, code: "other-domain", values };
  return { weight: facts.town === "other" ? 0 : 0.7 * share, code: "same-domain", values };
};
