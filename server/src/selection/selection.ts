import type { FilterName } from "../place-index/checks.ts";
import type { Evaluation } from "../place-index/evaluation.ts";
import { countFacets, type FacetCounts } from "../place-index/facet-counts.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import type { RowMatches } from "../search/match-rows.ts";

/** The index as some filters see it. */
export class Selection {
  readonly index: PlaceIndex;
  readonly evaluation: Evaluation;
  /** Absent without words to look for. */
  readonly matches: RowMatches | undefined;
  #total: number | undefined;
  #facetCounts: FacetCounts | undefined;

  constructor(index: PlaceIndex, evaluation: Evaluation, matches: RowMatches | undefined) {
    this.index = index;
    this.evaluation = evaluation;
    this.matches = matches;
  }

  /** How many places pass every filter. */
  get total(): number {
    this.#total ??= this.evaluation.count(0);
    return this.#total;
  }

  /** How many places pass every filter but this one. */
  failingOnly(filter: FilterName): number {
    const number = this.evaluation.numberOf(filter);
    return number === undefined ? 0 : this.evaluation.count(number);
  }

  /** How many places each option of each facet would give. */
  get facetCounts(): FacetCounts {
    this.#facetCounts ??= countFacets(this.index, this.evaluation);
    return this.#facetCounts;
  }
}
