import { describe, expect, it } from "vitest";
import { findMunicipality } from "./municipality.ts";
import type { WorkingPlace } from "./step.ts";
import { contextOf } from "./testing.ts";

const find = (place: Partial<WorkingPlace>) =>
  findMunicipality({ ref: "1", name: "x", ...place }, contextOf());
const OUTSIDE = { skip: "outside the territory" };

it("lets an exact position win over the code", () => {
  const position: [number, number] = [3.15, 50.63];
  expect(find({ country: "FR", position, municipalityCode: "59350" })).toMatchObject({
    municipality: { key: "FR-59009" },
    position,
  });
});

it("lets the code win over an approximate position", () => {
  const place = { country: "FR", position: [3.15, 50.63], precision: "city" } as const;
  expect(find({ ...place, position: [3.15, 50.63], municipalityCode: "59350" })).toMatchObject({
    municipality: { key: "FR-59350" },
    position: [3.15, 50.63],
    precision: "city",
  });
});

it("needs no country when the position tells it", () => {
  expect(find({ position: [3.26, 50.83] })).toMatchObject({ country: "BE" });
});

it("does not put a place into the other country", () => {
  expect(find({ country: "FR", position: [3.26, 50.83], municipalityCode: "75056" })).toEqual(
    OUTSIDE,
  );
});

it("does not believe a position that the postcode puts into another department", () => {
  const position: [number, number] = [3.15, 50.63];
  expect(find({ country: "FR", position, address: { postcode: "13006" } })).toEqual(OUTSIDE);
  expect(find({ country: "FR", position, address: { postcode: "59066" } })).toMatchObject({
    municipality: { key: "FR-59009" },
  });
});

it.each([
  [{ municipalityCode: "59355" }, "FR-59350"],
  [{ municipalityCode: "59009", address: { postcode: "59000" } }, "FR-59009"],
  [{ address: { postcode: "59160", locality: "CAPINGHEM" } }, "FR-59128"],
  [{ address: { locality: "villeneuve d'ascq" } }, "FR-59009"],
  [{ address: { postcode: "59043", locality: "LILLE CEDEX" } }, "FR-59350"],
])("finds the municipality of %j: %s", (place, key) => {
  expect(find({ country: "FR", ...place })).toMatchObject({ municipality: { key } });
});

it.each([
  { municipalityCode: "75056", address: { locality: "Lille" } },
  { address: { postcode: "33000", locality: "Lille" } },
  { address: { postcode: "59650", locality: "Cysoing" } },
  { position: [2.35, 48.85] as [number, number] },
])("skips %j as outside", (place) => {
  expect(find({ country: "FR", ...place })).toEqual(OUTSIDE);
});

it("says when there is nothing to place a record by", () => {
  expect(find({ country: "FR", position: [0, 0] })).toEqual({ skip: "no location" });
});

describe("a position outside every shape", () => {
  const atLille = { country: "FR", municipalityCode: "59350", precision: "street" } as const;

  it("is kept near the centre of the municipality", () => {
    expect(find({ ...atLille, position: [3.05, 50.66] })).toMatchObject({
      position: [3.05, 50.66],
      precision: "street",
    });
  });

  it.each([[[3.05, 50.7]], [[0, 0]], [[50.63, 3.05]], [[Number.NaN, 50.63]]] as [
    [number, number],
  ][])("is unknown at %j", (position) => {
    expect(find({ ...atLille, position })).toMatchObject({
      municipality: { key: "FR-59350" },
      position: undefined,
      precision: undefined,
    });
  });

  it("is believed further away when the municipality has no shape", () => {
    const atSilly = { country: "BE", municipalityCode: "51068" } as const;
    expect(find({ ...atSilly, position: [3.959, 50.72] })).toMatchObject({
      position: [3.959, 50.72],
    });
    expect(find({ ...atSilly, position: [3.959, 51] })).toMatchObject({ position: undefined });
  });
});

it.each([
  ["FR", "59009", "VILLENEUVE D ASCQ", "Villeneuve-d'Ascq"],
  ["FR", "59009", undefined, "Villeneuve-d'Ascq"],
  ["FR", "59350", "LILLE CEDEX 9", "Lille"],
  ["FR", "59350", "Lomme", "Lomme"],
  ["BE", "34022", "courtrai", "Courtrai"],
  ["BE", "34022", undefined, "Kortrijk"],
  ["BE", "51068", undefined, "Silly"],
] as const)("gives %s %s with locality %s the locality %s", (country, code, locality, official) => {
  expect(find({ country, municipalityCode: code, address: { locality } })).toMatchObject({
    address: { locality: official },
  });
});
