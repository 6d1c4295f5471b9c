import { AUTHORITIES, type Authority, type Draft } from "@passerelle/data/contract";

/** What one record says, with what decides between records. */
export type Witness = { key: string; authority: Authority; isWithdrawn: boolean; draft: Draft };

/** The records that count, in the orders by which one says it. */
export type Orders = {
  nearest: Witness[];
  newest: Witness[];
  precise: Witness[];
  complete: Witness[];
};

export function inOrders(witnesses: Witness[]): Orders {
  const nearest = witnesses.toSorted(byNearness);
  return {
    nearest,
    newest: nearest.toSorted(byDate),
    precise: nearest.toSorted(byPrecision),
    complete: nearest.toSorted(byAddress),
  };
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
