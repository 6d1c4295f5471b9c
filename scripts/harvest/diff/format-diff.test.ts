import type { Draft } from "@passerelle/data/contract";
import { expect, it } from "vitest";
import { diffOf } from "./compare-drafts.ts";
import { formatDiff } from "./format-diff.ts";

const draft = (ref: string, more: Partial<Draft> = {}) =>
  ({ ref, name: `Place ${ref}`, functions: ["fablab"], ...more }) as Draft;

it("shows what comes, what changes field by field, and what goes", () => {
  const changes = {
    added: [draft("1")],
    changed: [
      {
        before: draft("2", { phone: "+3220000001", website: "https://example.org/" }),
        after: draft("2", { phone: "+3220000002", functions: ["coworking"], website: undefined }),
      },
      { before: draft("3"), after: draft("3") },
    ],
    withdrawn: [draft("4")],
  };
  expect(formatDiff({ source: "osm", ...diffOf(changes) }).split("\n")).toEqual([
    "osm: 1 added, 2 changed, 1 withdrawn",
    "  + 1  Place 1",
    "  ~ 2  Place 2",
    '      functions: - "fablab" + "coworking"',
    '      phone: "+3220000001" -> "+3220000002"',
    '      website: "https://example.org/" -> nothing',
    "  ~ 3  Place 3",
    "      listed again",
    "  - 4  Place 4",
  ]);
});

it("shows people a hundred of each and counts the others", () => {
  const added = Array.from({ length: 103 }, (_, index) => draft(String(index)));
  const text = formatDiff({ source: "osm", ...diffOf({ added, changed: [], withdrawn: [] }) });
  expect(text.split("\n")).toHaveLength(102);
  expect(text).toContain("… and 3 more");
});
