import { describe, expect, it } from "vitest";
import { addressLines } from "./address-lines.ts";

const KNOWN = { street: "Rue du Quai", houseNumber: "12", postcode: "7500", locality: "Tournai" };

describe("addressLines", () => {
  it("puts the number where the country puts it", () => {
    expect(addressLines({ ...KNOWN, country: "BE" })).toEqual(["Rue du Quai 12", "7500 Tournai"]);
    expect(addressLines({ ...KNOWN, country: "FR" })[0]).toBe("12 Rue du Quai");
  });

  it("leaves out what nobody knows", () => {
    expect(addressLines({ locality: "Tournai", country: "BE" })).toEqual(["Tournai"]);
    expect(addressLines({ country: "FR" })).toEqual([]);
  });
});
