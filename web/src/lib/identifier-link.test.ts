import { describe, expect, it } from "vitest";
import { toIdentifierLink } from "./identifier-link.ts";

describe("toIdentifierLink", () => {
  it("leads to the page of the authority", () => {
    expect(toIdentifierLink({ scheme: "siret", value: "195 903 497 00012" }).url).toBe(
      "https://annuaire-entreprises.data.gouv.fr/etablissement/19590349700012",
    );
    expect(toIdentifierLink({ scheme: "kbo", value: "0203.430.576" }).url).toContain(
      "nummer=0203430576",
    );
    expect(toIdentifierLink({ scheme: "osm", value: "node/123" }).url).toBe(
      "https://www.openstreetmap.org/node/123",
    );
    expect(toIdentifierLink({ scheme: "acceslibre", value: "59-lille/a/erp/x-1" }).url).toBe(
      "https://acceslibre.beta.gouv.fr/app/59-lille/a/erp/x-1/",
    );
  });

  it("takes a ROR with or without its address", () => {
    const link = { scheme: "ROR", value: "01x441g73", url: "https://ror.org/01x441g73" };
    expect(toIdentifierLink({ scheme: "ror", value: "https://ror.org/01x441g73" })).toEqual(link);
    expect(toIdentifierLink({ scheme: "ror", value: "01x441g73" })).toEqual(link);
  });

  it("shows an identifier without page as it is", () => {
    expect(toIdentifierLink({ scheme: "epsg", value: "A-1" })).toEqual({
      scheme: "EPSG",
      value: "A-1",
      url: undefined,
    });
  });
});
