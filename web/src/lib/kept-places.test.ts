import { MAX_IDS } from "@passerelle/data/contract";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keep, keptPlaces, toggleKept } from "./kept-places.ts";

function memoryStorage(): Pick<Storage, "getItem" | "setItem"> {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
  };
}

describe("the places kept", () => {
  beforeEach(() => vi.stubGlobal("localStorage", memoryStorage()));
  afterEach(() => {
    keep({ name: "", ids: [] });
    vi.unstubAllGlobals();
  });

  it("come and go at the end of the list, which keeps its name", () => {
    keep({ name: "Vendredi", ids: ["a1", "b2"] });
    toggleKept("c3");
    expect(keptPlaces()).toEqual({ name: "Vendredi", ids: ["a1", "b2", "c3"] });
    toggleKept("a1");
    expect(keptPlaces()).toEqual({ name: "Vendredi", ids: ["b2", "c3"] });
  });

  it("are the same object as long as nothing changes", () => {
    keep({ name: "", ids: ["a1"] });
    expect(keptPlaces()).toBe(keptPlaces());
  });

  it("are at most a hundred: one more is refused, and nothing is lost", () => {
    const ids = Array.from({ length: MAX_IDS }, (_, index) => `p${index}`);
    keep({ name: "", ids });
    expect(toggleKept("onemore")).toBe(false);
    expect(keptPlaces().ids).toEqual(ids);
    expect(toggleKept("p0")).toBe(true);
    expect(keptPlaces().ids).toHaveLength(MAX_IDS - 1);
  });

  it("survive in the page where the browser stores nothing", () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const blocked = () => {
      throw new Error("QuotaExceededError");
    };
    vi.stubGlobal("localStorage", { getItem: () => null, setItem: blocked });
    toggleKept("a1");
    expect(keptPlaces().ids).toEqual(["a1"]);
    vi.stubGlobal("localStorage", memoryStorage());
  });
});
