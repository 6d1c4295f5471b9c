import { isDeepStrictEqual } from "node:util";
import type { FieldChange, SourceDiff } from "./compare-drafts.ts";

/** Most records of each kind that people are shown. */
const MAX_SHOWN = 100;

/** What would change, for people: `+` added, `~` changed field by field, `-` withdrawn. */
export function formatDiff({
  source,
  added,
  changed,
  withdrawn,
}: SourceDiff & { source: string }): string {
  return [
    `${source}: ${added.length} added, ${changed.length} changed, ${withdrawn.length} withdrawn`,
    ...shown(added, ({ ref, name }) => [`  + ${ref}  ${name}`]),
    ...shown(changed, ({ ref, name, fields }) => [
      `  ~ ${ref}  ${name}`,
      ...(fields.length ? [] : ["      listed again"]),
      ...fields.map((change) => `      ${change.field}: ${sayChange(change)}`),
    ]),
    ...shown(withdrawn, ({ ref, name }) => [`  - ${ref}  ${name}`]),
  ].join("\n");
}

function shown<Item>(items: Item[], lines: (item: Item) => string[]): string[] {
  const more = items.length - MAX_SHOWN;
  return [
    ...items.slice(0, MAX_SHOWN).flatMap(lines),
    ...(more > 0 ? [`    … and ${more} more (--json lists all)`] : []),
  ];
}

/** Of lists only what comes and goes, else both values. */
function sayChange({ before, after }: FieldChange): string {
  if (!Array.isArray(before) || !Array.isArray(after)) return `${say(before)} -> ${say(after)}`;
  const without = (list: unknown[], others: unknown[]) =>
    list.filter((item) => !others.some((other) => isDeepStrictEqual(item, other)));
  const [gone, come] = [without(before, after), without(after, before)];
  const parts = [...gone.map((item) => `- ${say(item)}`), ...come.map((item) => `+ ${say(item)}`)];
  return parts.join(" ") || "in another order";
}

function say(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
