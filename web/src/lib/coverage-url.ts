import {
  BORDERS,
  type Border,
  CANDIDATES,
  COVERAGE_MINUTES,
  type CoverageQuestion,
  DEFAULT_TRAVEL_MODE,
  MAX_PLAN,
  MAX_REACH_KILOMETRES,
  type PlaceFilters,
  type PlannedPlace,
  readPlanned,
  splitPlan,
  TRAVEL_MODES,
  type TravelMode,
  writePlan,
} from "@passerelle/data/contract";
import { readFilters, toQuery, toSearch } from "./filters-url.ts";

/** All that the address of the coverage page says. */
export type CoverageState = {
  /** Which places count. */
  filters: Omit<PlaceFilters, "minutes" | "mode">;
  minutes: number;
  mode: TravelMode;
  /** Kilometres in a straight line, in place of the minutes. */
  kilometres: number | undefined;
  population: CoverageQuestion["population"];
  /** `territory`, or the key of a side, a district or a municipality. */
  within: string;
  border: Border;
  /** Places that are not there yet. */
  plan: PlannedPlace[];
  /** How many more are to be proposed. */
  next: number;
  candidates: (typeof CANDIDATES)[number];
  /** What the visitor calls the plan, or "". */
  planName: string;
};

/** Characters of the name of a plan, at most. */
export const PLAN_NAME_LENGTH = 80;

const DEFAULT_MINUTES = 20;
const WITHIN_PATTERN = /^[\w-]{1,60}$/;

/** State of the coverage page in a query string; values that mean nothing are dropped. */
export function readCoverage(search: string): CoverageState {
  const params = new URLSearchParams(search);
  const { minutes: _minutes, mode = DEFAULT_TRAVEL_MODE, ...filters } = readFilters(search);
  const minutes = wholeIn(params.get("minutes"), COVERAGE_MINUTES.least, COVERAGE_MINUTES.most);
  const kilometres = Number(params.get("kilometres"));
  const within = params.get("within") ?? "";
  const places = splitPlan(params.getAll("plan")).flatMap((text) => readPlanned(text) ?? []);
  return {
    filters,
    minutes: minutes ?? DEFAULT_MINUTES,
    mode: TRAVEL_MODES.find((known) => known === mode) ?? DEFAULT_TRAVEL_MODE,
    kilometres: kilometres > 0 && kilometres <= MAX_REACH_KILOMETRES ? kilometres : undefined,
    population: params.get("population") === "municipality" ? "municipality" : "finest",
    within: WITHIN_PATTERN.test(within) ? within : "territory",
    border: BORDERS.find((known) => known === params.get("border")) ?? "open",
    plan: places.slice(0, MAX_PLAN),
    next: wholeIn(params.get("next"), 1, MAX_PLAN) ?? 0,
    candidates: CANDIDATES.find((known) => known === params.get("candidates")) ?? "municipalities",
    planName: (params.get("planName") ?? "").trim().slice(0, PLAN_NAME_LENGTH),
  };
}

/** The question as the API takes it, what is usual left out. */
export function questionQuery(state: CoverageState): Record<string, string> {
  const { filters, minutes, mode, kilometres, population, within, border } = state;
  return compact({
    ...toQuery(filters),
    minutes: minutes === DEFAULT_MINUTES ? "" : String(minutes),
    mode: mode === DEFAULT_TRAVEL_MODE ? "" : mode,
    kilometres: kilometres === undefined ? "" : String(kilometres),
    population: population === "finest" ? "" : population,
    within: within === "territory" ? "" : within,
    border: border === "open" ? "" : border,
  });
}

/** The plan as the API takes it beside the question. */
export function planQuery({ plan, next, candidates }: CoverageState): Record<string, string> {
  return compact({
    plan: writePlan(plan),
    next: next === 0 ? "" : String(next),
    candidates: candidates === "municipalities" ? "" : candidates,
  });
}

/** Query string of a state, with its `?`; empty for the plain page. */
export function writeCoverage(state: CoverageState): string {
  const { planName } = state;
  return toSearch({ ...questionQuery(state), ...planQuery(state), ...compact({ planName }) });
}

function wholeIn(text: string | null, least: number, most: number): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

function compact(query: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, text]) => text !== ""));
}
