import type { Suggestion } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { type HomeState, readHome } from "../../lib/filters-url.ts";
import { groupLines, hrefOfLine, toLines } from "./lines.ts";

const FABLAB: Suggestion = {
  kind: "category",
  axis: "functions",
  id: "fablab",
  label: "Atelier fablab",
  count: 12,
};
const TOURNAI: Suggestion = {
  kind: "municipality",
  id: "BE-57081",
  label: "Tournai",
  position: [3.389, 50.606],
};
const QUAI: Suggestion = { kind: "place", id: "k3v9", slug: "fabrique-du-quai", label: "Quai" };
const STATE: HomeState = readHome("?q=tour&sides=wallonie&bbox=3,50,4,51");

const hrefs = (suggestion: Suggestion, state = STATE) =>
  toLines([suggestion]).map((line) => hrefOfLine(line, state, "fr"));

describe("a line", () => {
  it("sets the filter of a category in place of the text", () => {
    expect(hrefs(FABLAB)).toEqual(["/fr?functions=fablab&sides=wallonie&bbox=3,50,4,51"]);
  });

  it("leads into a municipality, or around it", () => {
    expect(hrefs(TOURNAI)).toEqual([
      "/fr?sides=wallonie&municipalities=BE-57081",
      "/fr?sides=wallonie&near=3.389,50.606&minutes=20&sort=distance&place=Tournai",
    ]);
  });

  it("keeps how far the visitor wants to go", () => {
    const state = readHome("?near=3,50&radius=5000&place=Lille");
    expect(hrefs(TOURNAI, state)[1]).toBe(
      "/fr?near=3.389,50.606&radius=5000&sort=distance&place=Tournai",
    );
  });

  it("opens a place and an organisation", () => {
    expect(hrefs(QUAI)[0]).toMatch(/^\/fr\/lieux\/fabrique-du-quai\?/);
    expect(hrefs({ ...QUAI, kind: "organisation", id: "o-1" })[0]).toMatch(
      /^\/fr\/organisations\/o-1\?/,
    );
  });

  it("goes around an address whose position is known, and nowhere without", () => {
    const address: Suggestion = { ...TOURNAI, kind: "address", label: "Quai 1, Tournai" };
    expect(hrefs(address)).toEqual([
      "/fr?sides=wallonie&near=3.389,50.606&minutes=20&sort=distance&place=Quai%201,%20Tournai",
    ]);
    expect(toLines([{ ...address, position: undefined }])).toEqual([]);
  });
});

it("keeps kinds together", () => {
  const groups = groupLines(toLines([QUAI, FABLAB, { ...QUAI, id: "b" }]));
  expect([...groups].map(([kind, lines]) => [kind, lines.length])).toEqual([
    ["place", 2],
    ["category", 1],
  ]);
});
