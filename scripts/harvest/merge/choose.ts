import {
  AUTHORITIES,
  type Authority,
  type Axis,
  type Draft,
  type Identifier,
  type LocalizedText,
} from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";

/** What one record says, with what decides between records. */
export type Witness = { key: string; authority: Authority; isWithdrawn: boolean; draft: Draft };

/** The fields that visitors see. */
export type ChosenFields = Omit<
  Draft,
  "ref" | "isOrganisation" | "citations" | "fieldLicences" | "certainty" | "date"
>;

/** The shown values and, for each field, the records that say them. */
export type Choice = { fields: ChosenFields; saidBy: Record<string, string[]> };

/**
 * Chooses among what the records of one place say. The nearest to the fact comes first (editor,
 * register, directory, observer), then the newest, then the smallest key; what a source no longer
 * lists counts only when nobody lists the place. On top of that:
 *
 * - position, municipality and side go together, the most precise first;
 * - the address is taken whole, the most complete first;
 * - the status is the newest that is known;
 * - lists and names in several languages unite;
 * - opening hours: the newest.
 */
export function choose(all: Witness[]): Choice {
  const listed = all.filter(({ isWithdrawn }) => !isWithdrawn);
  const witnesses = (listed.length ? listed : all).toSorted(byNearness);
  const saidBy: Choice["saidBy"] = {};

  const first = <Field extends keyof ChosenFields>(field: Field, order = witnesses) => {
    const witness = order.find(({ draft }) => draft[field] !== undefined);
    if (witness) saidBy[field] = [witness.key];
    return witness?.draft[field];
  };
  const united = (field: Exclude<Axis, "statuses">) => {
    saidBy[field] = witnesses.filter(({ draft }) => draft[field].length).map(({ key }) => key);
    return [...new Set(witnesses.flatMap(({ draft }) => draft[field]))];
  };

  const newest = witnesses.toSorted(byDate);
  const known = newest.filter(({ draft }) => draft.status !== "unknown");
  const precise = witnesses.toSorted(byPrecision);
  const complete = witnesses.toSorted(byAddress);
  const place = precise[0] as Witness;
  for (const field of ["municipality", "side", "position", "precision"])
    saidBy[field] = [place.key];
  const { municipality, side, position, precision } = place.draft;

  const names = unitedNames(witnesses);
  if (names) saidBy.names = witnesses.filter(({ draft }) => draft.names).map(({ key }) => key);
  saidBy.identifiers = witnesses
    .filter(({ draft }) => draft.identifiers.length)
    .map(({ key }) => key);

  const fields = {
    name: first("name"),
    names,
    typologies: united("typologies"),
    functions: inOrder("functions", united("functions")),
    domains: inOrder("domains", united("domains")),
    labels: inOrder("labels", united("labels")),
    languages: inOrder("languages", united("languages")),
    access: inOrder("access", united("access")),
    costs: inOrder("costs", united("costs")),
    equipment: inOrder("equipment", united("equipment")),
    status: first("status", known.length ? known : newest),
    summary: first("summary"),
    address: first("address", complete),
    municipality,
    side,
    position,
    precision,
    openingHours: first("openingHours", newest),
    website: first("website"),
    phone: first("phone"),
    email: first("email"),
    identifiers: unitedIdentifiers(witnesses),
  };
  return { fields: fields as ChosenFields, saidBy };
}

const rankOf = ({ authority }: Witness) => AUTHORITIES.indexOf(authority);
const dateOf = ({ draft }: Witness) => draft.date ?? "";

function byNearness(a: Witness, b: Witness): number {
  return rankOf(a) - rankOf(b) || byDate(a, b) || (a.key < b.key ? -1 : 1);
}

/** Newest first; what has no date comes last. The order before it decides between equals. */
function byDate(a: Witness, b: Witness): number {
  return dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0;
}

const PRECISION_ORDER = ["address", "street", "locality", "city"];

function byPrecision(a: Witness, b: Witness): number {
  return PRECISION_ORDER.indexOf(a.draft.precision) - PRECISION_ORDER.indexOf(b.draft.precision);
}

function byAddress(a: Witness, b: Witness): number {
  return completenessOf(b) - completenessOf(a);
}

function completenessOf({ draft: { address } }: Witness): number {
  const { street, houseNumber, postcode, locality } = address;
  return (
    (street ? 4 : 0) + (street && houseNumber ? 2 : 0) + (postcode ? 1 : 0) + (locality ? 1 : 0)
  );
}

function unitedNames(witnesses: Witness[]): LocalizedText | undefined {
  const names = Object.assign({}, ...witnesses.map(({ draft }) => draft.names ?? {}).reverse());
  return Object.keys(names).length ? names : undefined;
}

function unitedIdentifiers(witnesses: Witness[]): Identifier[] {
  const all = witnesses.flatMap(({ draft }) => draft.identifiers);
  return [...new Map(all.map((one) => [`${one.scheme}:${one.value}`, one])).values()];
}

/** In the order of the taxonomy, whoever says it first. */
function inOrder(axis: Axis, keys: string[]): string[] {
  return taxonomy[axis].map(({ key }) => key).filter((key) => keys.includes(key));
}
