import type { Locale, Suggestion } from "@passerelle/data/contract";
import { type HomeState, writeHome } from "../../lib/filters-url.ts";
import { placeHref } from "../../lib/place-href.ts";
import { pathOf } from "../../lib/routes.ts";

type Action = "open" | "filter" | "near";

/** One line under the search box: a suggestion, and what choosing it does. */
export type Line = {
  suggestion: Suggestion;
  action: Action;
  /** Tells it from all other lines: a category may have one id on two axes. */
  key: string;
};

/** How far "near" reaches at first: across a town, in minutes by the usual way to go. */
const NEAR_MINUTES = 20;

/**
 * Every suggestion with its actions: a municipality has two, its places and those around it, as
 * two lines that the arrows reach alike.
 */
export function toLines(suggestions: Suggestion[]): Line[] {
  return suggestions.flatMap((suggestion) =>
    actionsOf(suggestion).map((action) => {
      const { kind, axis, id } = suggestion;
      return { suggestion, action, key: [kind, axis, id, action].join() };
    }),
  );
}

function actionsOf({ kind, position }: Suggestion): Action[] {
  if (kind === "place" || kind === "organisation") return ["open"];
  const near: Action[] = position ? ["near"] : [];
  return kind === "postcode" || kind === "address" ? near : ["filter", ...near];
}

/** Lines of the same kind together, in the order in which kinds come. */
export function groupLines(lines: Line[]): Map<Suggestion["kind"], Line[]> {
  const groups = new Map<Suggestion["kind"], Line[]>();
  for (const line of lines) {
    const { kind } = line.suggestion;
    groups.set(kind, [...(groups.get(kind) ?? []), line]);
  }
  return groups;
}

/** Address that a line leads to from a state of the home page. */
export function hrefOfLine(line: Line, state: HomeState, locale: Locale): string {
  const { suggestion, action } = line;
  if (action === "open") {
    return suggestion.kind === "place"
      ? placeHref(suggestion.slug ?? suggestion.id, locale, state)
      : pathOf({ page: "organisation", locale, id: suggestion.id }) + writeHome(state);
  }
  const changed = action === "near" ? nearTo(suggestion, state) : filteredBy(suggestion, state);
  return pathOf({ page: "home", locale }) + writeHome({ ...changed, cursor: undefined });
}

/** What was typed gives way to what was chosen, which is all that its filter then holds. */
function filteredBy({ kind, id, axis }: Suggestion, state: HomeState): HomeState {
  const isPlaceName = kind === "municipality";
  const filter = isPlaceName ? "municipalities" : axis === "statuses" ? "status" : axis;
  const bbox = isPlaceName ? undefined : state.filters.bbox;
  if (!filter) return state;
  return { ...state, filters: { ...state.filters, q: undefined, bbox, [filter]: [id] } };
}

function nearTo({ label, position }: Suggestion, state: HomeState): HomeState {
  const { radius, minutes } = state.filters;
  return {
    ...state,
    sort: "distance",
    place: label,
    filters: {
      ...state.filters,
      q: undefined,
      bbox: undefined,
      near: position,
      minutes: radius || minutes ? minutes : NEAR_MINUTES,
    },
  };
}
