import { expect, it } from "vitest";
import { completenessOf } from "./completeness.ts";

const bare = {
  precision: "locality",
  functions: [],
  status: "unknown",
  address: { country: "BE", locality: "Staden" },
} as const;

it("gives nothing to a place of which only the locality is known", () => {
  const { score, missing } = completenessOf({ ...bare, functions: [] });
  expect(score).toBe(0);
  expect(missing[0]).toBe("openingHours");
});

it("counts each thing once, and all of them as one", () => {
  const full = {
    openingHours: "Mo-Fr 09:00-17:00",
    phone: "+3256000000",
    precision: "address" as const,
    functions: ["coworking"],
    status: "active" as const,
    address: { country: "BE" as const, street: "Markt" },
    summary: { text: "…" },
  };
  expect(completenessOf(full)).toEqual({ score: 1, missing: [] });
  expect(completenessOf({ ...full, website: "https://example.org" }).score).toBe(1);
  expect(completenessOf({ ...full, openingHours: undefined }).missing).toEqual(["openingHours"]);
});
