import { LOCALES, readClock } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { ALL_MESSAGES } from "../i18n/all-messages.ts";
import { createI18n } from "../i18n/index.ts";
import type { OpenState } from "./open-state.ts";
import { openWords } from "./open-words.ts";

const clock = (at: string) => readClock(at, "Europe/Paris");
// a Wednesday
const now = clock("2026-11-25T16:00");

/** In French, Dutch and English. */
function words(state: OpenState): (string | undefined)[] {
  return LOCALES.map((locale) => {
    const t = createI18n(locale, ALL_MESSAGES[locale]).getFixedT(locale, "hours");
    const said = openWords(state, now, t, locale);
    return said && [said.state, said.change].filter(Boolean).join(", ");
  });
}

describe("openWords", () => {
  it.each([
    [
      { is: "open", until: clock("2026-11-25T18:00"), isClosing: false },
      ["Ouvert, jusqu’à 18:00", "Open, tot 18:00", "Open, until 18:00"],
    ],
    [
      { is: "open", until: clock("2026-11-25T16:45"), isClosing: true },
      ["Ferme bientôt, à 16:45", "Sluit binnenkort, om 16:45", "Closing soon, at 16:45"],
    ],
    [
      { is: "open", until: clock("2026-11-26T02:00"), isClosing: false },
      ["Ouvert, jusqu’à 02:00", "Open, tot 02:00", "Open, until 02:00"],
    ],
    [
      { is: "open", until: clock("2026-11-29T18:00"), isClosing: false },
      ["Ouvert, jusqu’à dimanche 18:00", "Open, tot zondag 18:00", "Open, until Sunday 18:00"],
    ],
    [
      { is: "open", isClosing: false },
      ["Ouvert, jour et nuit", "Open, dag en nacht", "Open, day and night"],
    ],
    [
      { is: "closed", opens: clock("2026-11-25T18:00") },
      ["Fermé, ouvre à 18:00", "Gesloten, opent om 18:00", "Closed, opens at 18:00"],
    ],
    [
      { is: "closed", opens: clock("2026-11-26T09:00") },
      [
        "Fermé, ouvre demain à 09:00",
        "Gesloten, opent morgen om 09:00",
        "Closed, opens tomorrow at 09:00",
      ],
    ],
    [
      { is: "closed", opens: { ...clock("2026-11-30T14:00"), doubt: "appointment" } },
      [
        "Fermé, ouvre lundi à 14:00 (sur rendez-vous)",
        "Gesloten, opent maandag om 14:00 (op afspraak)",
        "Closed, opens Monday at 14:00 (by appointment)",
      ],
    ],
    [
      { is: "closed", opens: clock("2026-12-15T09:00") },
      [
        "Fermé, ouvre le mardi 15 décembre à 09:00",
        "Gesloten, opent op dinsdag 15 december om 09:00",
        "Closed, opens on Tuesday 15 December at 09:00",
      ],
    ],
    [
      { is: "doubtful", doubt: "appointment", from: now },
      ["Sur rendez-vous", "Op afspraak", "By appointment"],
    ],
    [{ is: "unknown" }, [undefined, undefined, undefined]],
  ] satisfies [OpenState, (string | undefined)[]][])("says %j", (state, expected) => {
    expect(words(state)).toEqual(expected);
  });
});
