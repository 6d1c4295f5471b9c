import { findLicence, licences } from "@passerelle/data/licences";
import { describe, expect, it } from "vitest";

describe("the licences", () => {
  it("are each there once", () => {
    expect(new Set(licences.map(({ key }) => key)).size).toBe(licences.length);
  });

  it("know that OpenStreetMap's is shared alike and CC0 needs no attribution", () => {
    expect(findLicence("ODbL-1.0")?.shareAlike).toBe(true);
    expect(findLicence("CC0-1.0")?.attributionRequired).toBe(false);
  });

  it("say nothing of a licence that is not listed", () => {
    expect(findLicence("WTFPL")).toBeUndefined();
  });
});
