import type { Draft } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { choose } from "./choose.ts";
import type { Witness } from "./witnesses.ts";

function witness(key: string, authority: Witness["authority"], draft: Partial<Draft>): Witness {
  return {
    key,
    authority,
    isWithdrawn: false,
    draft: {
      ref: key,
      name: key,
      typologies: ["library"],
      functions: [],
      domains: [],
      labels: [],
      languages: [],
      access: [],
      costs: [],
      equipment: [],
      status: "unknown",
      address: { country: "FR" },
      municipality: "FR-59350",
      side: "fr",
      position: [3.06, 50.63],
      precision: "address",
      identifiers: [],
      isOrganisation: false,
      ...draft,
    },
  };
}

describe("choose", () => {
  it("takes names from the nearest to the fact, then from the newest", () => {
    const records = [
      witness("osm", "observer", { name: "Bib", date: "2026" }),
      witness("old", "register", { name: "Bibliothèque", date: "2019" }),
      witness("new", "register", { name: "Médiathèque", date: "2024" }),
    ];
    const { fields, saidBy } = choose(records);
    expect(fields.name).toBe("Médiathèque");
    expect(saidBy.name).toEqual(["new"]);
    expect(choose([...records].reverse())).toEqual(choose(records));
  });

  it("takes position and municipality together from the most precise", () => {
    const { fields } = choose([
      witness("curated", "editor", { precision: "locality", municipality: "BE-57097" }),
      witness("osm", "observer", { position: [2.9, 50.7], municipality: "FR-59152" }),
    ]);
    expect(fields).toMatchObject({
      position: [2.9, 50.7],
      municipality: "FR-59152",
      precision: "address",
    });
  });

  it("takes the address whole, the most complete", () => {
    const { fields } = choose([
      witness("curated", "editor", { address: { country: "FR", street: "Rue A" } }),
      witness("list", "directory", {
        address: { country: "FR", street: "Rue B", houseNumber: "3", postcode: "59000" },
      }),
    ]);
    expect(fields.address).toEqual({
      country: "FR",
      street: "Rue B",
      houseNumber: "3",
      postcode: "59000",
    });
  });

  it("takes the newest known status and the newest hours", () => {
    const { fields } = choose([
      witness("curated", "editor", {
        status: "active",
        date: "2019",
        openingHours: "Mo 09:00-12:00",
      }),
      witness("list", "directory", {
        status: "closed",
        date: "2024",
        openingHours: "Tu 09:00-12:00",
      }),
      witness("last", "observer", { status: "unknown", date: "2026" }),
    ]);
    expect(fields).toMatchObject({ status: "closed", openingHours: "Tu 09:00-12:00" });
  });

  it("unites lists, identifiers and names in several languages", () => {
    const { fields, saidBy } = choose([
      witness("a", "editor", { functions: ["fablab"], names: { nl: "Bib" } }),
      witness("b", "observer", {
        functions: ["coworking", "fablab"],
        names: { fr: "Bibliothèque", nl: "Bibliotheek" },
        identifiers: [{ scheme: "osm", value: "node/1" }],
      }),
    ]);
    expect(fields.functions).toEqual(["coworking", "fablab"]);
    expect(fields.names).toEqual({ fr: "Bibliothèque", nl: "Bib" });
    expect(fields.identifiers).toEqual([{ scheme: "osm", value: "node/1" }]);
    expect(saidBy.functions).toEqual(["a", "b"]);
  });

  it("does not listen to what a source no longer lists while another does", () => {
    const gone = { ...witness("gone", "editor", { name: "Old" }), isWithdrawn: true };
    expect(choose([gone, witness("here", "observer", { name: "New" })]).fields.name).toBe("New");
    expect(choose([gone]).fields.name).toBe("Old");
  });
});
