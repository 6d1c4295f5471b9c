import { type Claim, fold } from "@passerelle/data/contract";
import { CLAIMED_FIELDS, type ClaimedField, type Saying, sayingsOf } from "./sayings.ts";
import type { Words } from "./words.ts";

/** A record that says something. */
export type Witness = Pick<
  Claim,
  "source" | "record" | "licence" | "date" | "seenAt" | "withdrawnAt"
>;

/** What the same witnesses say of one field. */
type Statement = { sayings: Saying[]; isShown: boolean; witnesses: Witness[] };

/** Everything that is said of one field, what visitors see first. */
export type FieldStatements = { field: ClaimedField; statements: Statement[] };

/** The claims of a place by field; values that read the same are one, whoever says them. */
export function toStatements(claims: Claim[], words: Words): FieldStatements[] {
  const telling = withPrecision(claims)
    .filter(isTelling)
    .toSorted((a, b) => Number(b.shown) - Number(a.shown));
  return CLAIMED_FIELDS.flatMap((field) => {
    const values = byValue(
      telling.filter((claim) => claim.field === field),
      field,
      words,
    );
    const statements = byWitnesses(values);
    return statements.length > 0 ? [{ field, statements }] : [];
  });
}

/** How many sources say all that is said of a field; 0 when they differ or some took it back. */
export function agreeingSources({ statements }: FieldStatements): number {
  const [first, ...others] = statements;
  if (!first || others.length > 0 || first.witnesses.some(({ withdrawnAt }) => withdrawnAt)) {
    return 0;
  }
  return new Set(first.witnesses.map(({ source }) => source)).size;
}

/** A position cannot be judged without its precision: both become one claim. */
function withPrecision(claims: Claim[]): Claim[] {
  return claims.map((claim) => {
    if (claim.field !== "position") return claim;
    const precision = claims.find(
      ({ field, source, record }) =>
        field === "precision" && source === claim.source && record === claim.record,
    )?.value;
    return { ...claim, value: { position: claim.value, precision } };
  });
}

/** A status that a source does not know contradicts nobody. */
function isTelling({ field, value, shown }: Claim): boolean {
  return shown || field !== "status" || value !== "unknown";
}

function byValue(claims: Claim[], field: ClaimedField, words: Words): Statement[] {
  const values = new Map<string, Statement>();
  for (const claim of claims) {
    for (const saying of sayingsOf(field, claim.value, words)) {
      const key = JSON.stringify({ ...saying, text: readingOf(saying.text, field) });
      const known = values.get(key) ?? { sayings: [saying], isShown: false, witnesses: [] };
      known.isShown ||= claim.shown;
      known.witnesses.push(claim);
      values.set(key, known);
    }
  }
  return [...values.values()];
}

/** Names and addresses that differ only in case, accents or punctuation are the same. */
function readingOf(text: string, field: ClaimedField): string {
  return field === "name" || field === "names" || field === "address" ? fold(text) : text;
}

function byWitnesses(values: Statement[]): Statement[] {
  const groups = new Map<string, Statement>();
  for (const { sayings, isShown, witnesses } of values) {
    const who = witnesses.map(({ source, record }) => [source, record]);
    const key = JSON.stringify([isShown, who]);
    const known = groups.get(key);
    if (known) known.sayings.push(...sayings);
    else groups.set(key, { sayings: [...sayings], isShown, witnesses });
  }
  return [...groups.values()];
}
