import { describe, expect, it } from "vitest";
import { ALL_MESSAGES } from "../../i18n/all-messages.ts";
import { createI18n } from "../../i18n/index.ts";
import { shortList } from "./short-list.ts";

const { t } = createI18n("fr", ALL_MESSAGES.fr);

describe("shortList", () => {
  it("reads as one sentence", () => {
    expect(shortList(["Coworking", "Formation", "IA et données"], t, "fr")).toBe(
      "Coworking, formation, IA et données",
    );
  });

  it("counts what is left out", () => {
    expect(shortList(["Aa", "Bb", "Cc", "Dd", "Ee"], t, "fr")).toBe("Aa, bb, cc et 2 autres");
  });

  it("leaves nothing out to save a single label", () => {
    expect(shortList(["Aa", "Bb", "Cc", "Dd"], t, "fr")).toBe("Aa, bb, cc, dd");
  });
});
