export { metresBetween } from "./facts/metres.ts";
export { type MatchResult, matchRecords, type ReviewPair } from "./match-records.ts";
export { spellNumber, spellStreet } from "./prepare/street.ts";
export type { Decision, MatchRecord } from "./record.ts";
export {
  type Comparison,
  compare,
  type Parts,
  REVIEW_FROM,
  SAME_FROM,
  type Verdict,
} from "./score.ts";
