import { describe, expect, it } from "vitest";
import { SEEN } from "../offline/stored.ts";
import { DATA, outdated, pagesOf, shellOf, TILES } from "./stores.ts";

const names = (build: string) => [shellOf(build).name, pagesOf(build).name];

describe("outdated", () => {
  it("drops pages and data of former builds, and their files but those of the last one", () => {
    const before = [...names("1"), ...names("2"), SEEN, DATA.name, TILES.name, ...names("3")];
    expect(outdated(before, "3")).toEqual(["shell-1", "pages-1", "pages-2", SEEN]);
  });

  it("leaves a first visit what its page has stored already", () => {
    expect(outdated([SEEN, ...names("1"), DATA.name], "1")).toEqual([]);
  });
});
