import type { SourceDiff } from "./compare-drafts.ts";

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
      ...fields.map(
        ({ field, before, after }) => `      ${field}: ${say(before)} -> ${say(after)}`,
      ),
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

function say(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
