import { expect, it } from "vitest";
import source from "./curated.ts";
import { bodyOf, readWith } from "./testing.ts";

const place = {
  key: "atelier-du-canal",
  name: "Atelier du Canal",
  kind: "place",
  typologies: ["fablab"],
  functions: ["fablab"],
  status: "unknown",
  summary: { fr: "Un atelier.", nl: "Een atelier.", en: "A workshop." },
  address: { postcode: "7500", locality: "Tournai" },
  municipality: "BE-57081",
  position: [3.3889, 50.6071],
  precision: "locality",
  positionFrom: "postcode locality centroid",
  sources: [
    { title: "A list", dataset: "list.csv (id 7)", date: "2022", licence: "CC0" },
    { title: "A page", url: "https://page.example/" },
  ],
};
const entries = (...places: unknown[]) =>
  bodyOf(places.map((entry, index) => ({ file: "be/57081-tournai.json", index, place: entry })));

it("reads a curated place with what its editors cite", () => {
  const { read } = readWith(source, entries(place));
  expect(read).toMatchObject([
    {
      ref: "atelier-du-canal",
      country: "BE",
      municipalityCode: "57081",
      typologies: ["fablab"],
      summary: { texts: place.summary, origin: "editor" },
      position: [3.3889, 50.6071],
      precision: "locality",
      isOrganisation: false,
      citations: [
        { title: "A list (list.csv (id 7))", date: "2022", licence: "CC0" },
        { title: "A page", url: "https://page.example/" },
      ],
    },
  ]);
});

it("takes an actor for the body itself", () => {
  const { read } = readWith(source, entries({ ...place, kind: "actor" }));
  expect(read[0]?.isOrganisation).toBe(true);
});

it("rejects one bad entry by its file and key, not the others", () => {
  const { read, rejected } = readWith(
    source,
    entries(place, { ...place, key: "bad", status: "open" }),
  );
  expect(read).toHaveLength(1);
  expect(rejected).toEqual([expect.stringContaining("be/57081-tournai.json [1] bad: status")]);
});

it("reads every file of the project itself", () => {
  const body = source.files[0]?.local?.();
  const { read, skipped, rejected } = readWith(source, body ?? bodyOf([]));
  expect(read.length).toBeGreaterThan(400);
  expect([...skipped, ...rejected]).toEqual([]);
});
