import type { Axis, Draft, Identifier, LocalizedText } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { inOrders, type Orders, type Witness } from "./witnesses.ts";

/** The fields that visitors see. */
export type ChosenFields = Omit<
  Draft,
  "ref" | "isOrganisation" | "citations" | "fieldLicences" | "certainty" | "date"
>;
export type ChosenField = keyof ChosenFields;

/** The shown values and, for each field, the records that say them. */
export type Choice = { fields: ChosenFields; saidBy: Record<string, string[]> };

type Said<Value> = { value: Value; by: Witness[] };
type Rule<Value> = (orders: Orders) => Said<Value>;

/** How each field is chosen. */
const RULES: { [Field in ChosenField]-?: Rule<ChosenFields[Field]> } = {
  name: first("name"),
  names: ({ nearest }) => {
    const by = nearest.filter(({ draft }) => draft.names);
    return { value: by.length ? unitedNames(by) : undefined, by };
  },
  typologies: ({ nearest }) => unite("typologies", nearest),
  functions: united("functions"),
  domains: united("domains"),
  labels: united("labels"),
  languages: united("languages"),
  access: united("access"),
  costs: united("costs"),
  equipment: united("equipment"),
  status: ({ newest }) => {
    const known = newest.filter(({ draft }) => draft.status !== "unknown");
    return firstOf("status", known.length ? known : newest);
  },
  summary: first("summary"),
  address: first("address", "complete"),
  municipality: first("municipality", "precise"),
  side: first("side", "precise"),
  position: first("position", "precise"),
  precision: first("precision", "precise"),
  openingHours: first("openingHours", "newest"),
  website: first("website"),
  phone: first("phone"),
  email: first("email"),
  identifiers: ({ nearest }) => {
    const by = nearest.filter(({ draft }) => draft.identifiers.length);
    return { value: unitedIdentifiers(by), by };
  },
};

/** Fields of a draft that are claims about the place; the rest describes the record. */
export const CHOSEN_FIELDS = Object.keys(RULES) as ChosenField[];

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
  const orders = inOrders(listed.length ? listed : all);
  const said = CHOSEN_FIELDS.map((field) => [field, RULES[field](orders)] as const);
  return {
    // each rule gives the value of its own field
    fields: Object.fromEntries(said.map(([field, { value }]) => [field, value])) as ChosenFields,
    saidBy: Object.fromEntries(
      said.filter(([, { by }]) => by.length).map(([field, { by }]) => [field, by.map(keyOf)]),
    ),
  };
}

const keyOf = ({ key }: Witness) => key;

/** The first value in an order. */
function first<Field extends ChosenField>(
  field: Field,
  order: keyof Orders = "nearest",
): Rule<ChosenFields[Field]> {
  return (orders) => firstOf(field, orders[order]);
}

function firstOf<Field extends ChosenField>(
  field: Field,
  order: Witness[],
): Said<ChosenFields[Field]> {
  const by = order.filter(({ draft }) => draft[field] !== undefined).slice(0, 1);
  return { value: by[0]?.draft[field] as ChosenFields[Field], by };
}

type ListAxis = Exclude<Axis, "statuses">;

/** Every value that is said, in the order of the taxonomy, whoever says it first. */
function united(axis: ListAxis): Rule<string[]> {
  return ({ nearest }) => {
    const { value, by } = unite(axis, nearest);
    return { value: taxonomy[axis].map(({ key }) => key).filter((key) => value.includes(key)), by };
  };
}

function unite(axis: ListAxis, witnesses: Witness[]): Said<string[]> {
  const by = witnesses.filter(({ draft }) => draft[axis].length);
  return { value: [...new Set(by.flatMap(({ draft }) => draft[axis]))], by };
}

function unitedNames(witnesses: Witness[]): LocalizedText {
  return Object.assign({}, ...witnesses.map(({ draft }) => draft.names).reverse());
}

function unitedIdentifiers(witnesses: Witness[]): Identifier[] {
  const all = witnesses.flatMap(({ draft }) => draft.identifiers);
  return [...new Map(all.map((one) => [`${one.scheme}:${one.value}`, one])).values()];
}
