import { describe, expect, it } from "vitest";
import { widthOf } from "../typeface/typeface.ts";
import { fitText } from "./fit-text.ts";

const ROOM = { width: 500, height: 160, sizes: [70, 50, 36], weight: 700 as const };

describe("fitText", () => {
  it("sets a short name large, on one line", () => {
    expect(fitText("Buda Fabriek", ROOM)).toEqual({ lines: ["Buda Fabriek"], size: 70 });
  });

  it("keeps every word of a long name inside the width", () => {
    const name = "Médiathèque-estaminet La Corderie de Marcq-en-Barœul";
    const { lines, size } = fitText(name, ROOM);
    expect(lines.length * size).toBeLessThanOrEqual(160);
    for (const line of lines) expect(widthOf(line, size, 700)).toBeLessThanOrEqual(500);
    expect(lines.join("").replace(/\s/g, "")).toBe(name.replace(/\s/g, ""));
  });

  it("cuts what no size can hold", () => {
    const { lines } = fitText("Communauté ".repeat(40), ROOM);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it("breaks a word that is longer than a line", () => {
    const { lines, size } = fitText("x".repeat(60), ROOM);
    for (const line of lines) expect(widthOf(line, size, 700)).toBeLessThanOrEqual(500);
  });

  it("measures the letters of all our languages", () => {
    for (const letter of "éçœëŒÿßłşğ")
      expect(widthOf(letter, 100, 400), letter).toBeGreaterThan(15);
  });
});
