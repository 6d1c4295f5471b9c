import { describe, expect, it } from "vitest";
import { ALL_MESSAGES } from "../../i18n/all-messages.ts";
import { createI18n } from "../../i18n/index.ts";
import { organisationTitle } from "./organisation-title.ts";

const t = createI18n("en", ALL_MESSAGES.en).getFixedT(null, "claims");
const IDENTIFIERS = [
  { scheme: "ror", value: "https://ror.org/01x441g73" },
  { scheme: "siren", value: "123 456 789" },
];

describe("organisationTitle", () => {
  it("is the name when one is known", () => {
    expect(organisationTitle({ name: "Atelier Deux", identifiers: IDENTIFIERS }, t)).toBe(
      "Atelier Deux",
    );
  });

  it("is the best known number of a body without name", () => {
    expect(organisationTitle({ identifiers: IDENTIFIERS }, t)).toBe(
      "Organisation with SIREN 123456789",
    );
  });

  it("admits that nothing is known", () => {
    expect(organisationTitle({ identifiers: [] }, t)).toBe("Organisation without a known name");
  });
});
