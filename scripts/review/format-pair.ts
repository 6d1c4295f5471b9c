import { completenessOf, type Draft } from "@passerelle/data/contract";
import Table from "cli-table3";
import { addressLine } from "./address-line.ts";
import type { ReviewedPair } from "./read-pairs.ts";

/** Two records side by side, with the parts of the score below. */
export function formatPair({ a, b, score, parts }: ReviewedPair): string {
  const table = new Table({
    head: ["", a.key, b.key],
    style: { head: [], border: [] },
    colWidths: [14, 44, 44],
    wordWrap: true,
  });
  for (const [label, read] of Object.entries(ROWS)) {
    const [left, right] = [read(a.draft), read(b.draft)];
    if (left || right) table.push([label, left ?? "", right ?? ""]);
  }
  return `${table.toString()}\nscore ${score.toFixed(2)}: ${JSON.stringify(parts)}`;
}

const ROWS: Record<string, (draft: Draft) => string | undefined> = {
  name: ({ name }) => name,
  typologies: ({ typologies }) => typologies.join(", "),
  address: ({ address }) => addressLine(address),
  position: ({ position, precision }) => `${position.join(", ")} (${precision})`,
  phone: ({ phone }) => phone,
  website: ({ website }) => website,
  email: ({ email }) => email,
  identifiers: ({ identifiers }) =>
    identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(", "),
  date: ({ date }) => date,
  missing: (draft) => completenessOf(draft).missing.join(", "),
};
