import { AXES } from "@passerelle/data/contract";
import { curatedPlaceSchema, readCurated } from "@passerelle/data/curated";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { describe, expect, it } from "vitest";

const records = readCurated().map(({ file, place }) => ({
  file,
  place: curatedPlaceSchema.parse(place),
}));
const places = records.map(({ place }) => place);

/** Keys of the places that break a rule, so that a failure says where to look. */
function keysWhere(isWrong: (place: (typeof places)[number]) => boolean | undefined): string[] {
  return places.filter(isWrong).map(({ key }) => key);
}

/** French (06, 07) and Belgian (04) mobile numbers. */
function isMobile(phone: string): boolean {
  return /^\+33[67]|^\+324/.test(phone.replaceAll(" ", ""));
}

/** Whether it looks like `first.last@` or `first_last@`. */
function isPersonal(email: string): boolean {
  return /^[a-z]+[._][a-z]+@/i.test(email);
}

describe("the curated places", () => {
  it("are 439, each with its own key", () => {
    expect(places).toHaveLength(439);
    expect(new Set(places.map(({ key }) => key)).size).toBe(439);
  });

  it("stand in the file of their municipality", () => {
    const known = new Set(municipalities.map(({ key }) => key));
    const misplaced = records.filter(({ file, place: { municipality } }) => {
      const [country = "", code = ""] = municipality.split("-");
      return !known.has(municipality) || !file.startsWith(`${country.toLowerCase()}/${code}-`);
    });
    expect(misplaced.map(({ file, place }) => `${file}: ${place.key}`)).toEqual([]);
  });

  it("use the keys of the taxonomy only", () => {
    const unknown = AXES.filter((axis) => axis !== "statuses").flatMap((axis) => {
      const keys = new Set(taxonomy[axis].map(({ key }) => key));
      return places.flatMap((place) =>
        place[axis].filter((key) => !keys.has(key)).map((key) => `${place.key}: ${axis}/${key}`),
      );
    });
    expect(unknown).toEqual([]);
  });

  it("lie inside the territory", () => {
    const [west, south, east, north] = territory.view.bbox;
    expect(
      keysWhere(
        ({ position: [longitude, latitude] }) =>
          longitude < west || longitude > east || latitude < south || latitude > north,
      ),
    ).toEqual([]);
  });

  it("hold no mobile number", () => {
    expect(["+33 6 00 00 00 00", "+33 7 00 00 00 00", "+32 470 00 00 00"].every(isMobile)).toBe(
      true,
    );
    expect(keysWhere(({ phone }) => phone !== undefined && isMobile(phone))).toEqual([]);
    const texts = places.map(({ key, summary, notes }) => ({
      key,
      text: JSON.stringify({ summary, notes }),
    }));
    expect(texts.filter(({ text }) => /\+3[23]|\b0[467]\d{8}\b/.test(text))).toEqual([]);
  });

  it("hold no person's e-mail address", () => {
    expect(isPersonal("camille.martin@example.org")).toBe(true);
    expect(keysWhere(({ email }) => email !== undefined && isPersonal(email))).toEqual([]);
  });

  it("are typeset the same way: curly apostrophes in texts, straight ones in names", () => {
    expect(keysWhere(({ summary }) => /'/.test(JSON.stringify(summary)))).toEqual([]);
    expect(
      keysWhere(({ name, names, address }) => /’/.test(JSON.stringify({ name, names, address }))),
    ).toEqual([]);
    const spaced = /[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]/;
    expect(keysWhere(({ summary }) => spaced.test(summary.fr))).toEqual([]);
  });
});
