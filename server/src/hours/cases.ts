import type { Country } from "@passerelle/data/contract";

/** One row: hours, where, at which clock time of the territory, and the answers. */
export type HoursCase = [
  hours: string | null,
  country: Country,
  at: string,
  state: "open" | "closed" | "unknown",
  late: boolean,
  weekend: boolean,
];

const ORDINARY: HoursCase[] = [
  ["Mo-Fr 09:00-18:00", "FR", "2026-11-25T10:00", "open", false, false],
  ["Mo-Fr 09:00-18:00", "FR", "2026-11-25T08:59", "closed", false, false],
  ["Mo-Fr 09:00-18:00", "FR", "2026-11-25T09:00", "open", false, false],
  ["Mo-Fr 09:00-18:00", "FR", "2026-11-25T17:59", "open", false, false],
  ["Mo-Fr 09:00-18:00", "FR", "2026-11-25T18:00", "closed", false, false],
  ["Mo-Fr 09:00-18:00", "BE", "2026-11-28T10:00", "closed", false, false],
  ["Mo-Fr 09:00-12:00,14:00-18:00", "BE", "2026-11-25T13:00", "closed", false, false],
  ["Mo-Fr 09:00-12:00,14:00-18:00", "BE", "2026-11-25T14:30", "open", false, false],
  ["Mo-Fr 09:00-18:00; We 13:00-18:00", "FR", "2026-11-25T10:00", "closed", false, false],
  ["Mo-Fr 09:00-18:00; We off", "FR", "2026-11-25T10:00", "closed", false, false],
  ["Mo-We,Fr 8:30-12:00", "FR", "2026-11-26T10:00", "closed", false, false],
  ["Sa-Mo 10:00-12:00", "BE", "2026-11-30T11:00", "open", false, false],
  ["Mo-Fr 8:00-12:00, Sa 9:00-12:00", "FR", "2026-11-28T09:30", "open", false, false],
  ["08:00-20:00", "BE", "2026-11-29T19:59", "open", true, true],
  ["24/7", "FR", "2026-11-29T03:00", "open", true, true],
  ["off", "FR", "2026-11-25T10:00", "closed", false, false],
];

const LATE: HoursCase[] = [
  ["Mo-Fr 09:00-18:00; Th 09:00-20:00", "FR", "2026-11-25T10:00", "open", true, false],
  ["Mo-Fr 09:00-18:00; Th 09:00-19:59", "FR", "2026-11-25T10:00", "open", false, false],
  ["Th 20:30-23:00", "BE", "2026-11-25T10:00", "closed", true, false],
  ["Fr 18:00-02:00", "BE", "2026-11-25T10:00", "closed", true, false],
  ["Mo-Fr 09:00-24:00", "FR", "2026-11-25T23:59", "open", true, false],
  // once, monthly and every other week are no weekly habits
  ["Mo-Fr 09:00-18:00; 2026 Nov 26 09:00-22:00", "FR", "2026-11-25T10:00", "open", false, false],
  ["Th[1] 18:00-21:00", "BE", "2026-11-25T10:00", "closed", false, false],
  ["week 2-52/2 Th 18:00-21:00", "BE", "2026-11-25T10:00", "closed", false, false],
  // two holidays in a row on the late day, and a closure of two weeks, hide no habit
  ["Mo-Fr 09:00-17:00; Fr 09:00-20:00; PH off", "FR", "2026-04-23T10:00", "open", true, false],
  ["Mo-Th 09:00-20:00; Dec 21-Jan 03 off", "BE", "2026-12-16T10:00", "open", true, false],
];

const WEEKEND: HoursCase[] = [
  ["Sa 13:00-17:00", "FR", "2026-11-28T13:00", "open", false, true],
  ["Sa 14:00-17:00", "FR", "2026-11-28T14:00", "open", false, false],
  ["Sa 09:00-11:00,14:00-17:00", "BE", "2026-11-28T12:00", "closed", false, false],
  ["Sa 10:00-12:00,12:00-14:00", "BE", "2026-11-28T12:00", "open", false, true],
  ["Su 10:00-14:00", "BE", "2026-11-29T10:30", "open", false, true],
  ["Sa[1] 10:00-17:00", "BE", "2026-12-05T10:30", "open", false, false],
  ["Fr 22:00-04:00", "FR", "2026-11-28T02:00", "open", true, false],
  ["Sa 22:00-03:00", "FR", "2026-11-29T02:59", "open", true, true],
  ["Sa 22:00-01:00", "FR", "2026-11-29T00:59", "open", true, false],
];

const PAST_MIDNIGHT: HoursCase[] = [
  ["Fr 18:00-02:00", "BE", "2026-11-27T23:30", "open", true, false],
  ["Fr 18:00-02:00", "BE", "2026-11-28T01:59", "open", true, false],
  ["Fr 18:00-02:00", "BE", "2026-11-28T02:00", "closed", true, false],
  ["Fr 18:00-26:00", "BE", "2026-11-28T01:30", "open", true, false],
  // what lasts into the morning is open on that day too; a night until 6:00 is not
  ["Mo-Fr 18:00-09:00", "FR", "2026-11-26T08:00", "open", true, true],
  ["Fr 18:00-02:00, Sa 10:00-12:00", "FR", "2026-11-28T01:00", "open", true, false],
  ["Mo-Sa 18:00-02:00; PH off", "BE", "2026-11-26T01:00", "open", true, true],
  ["Su 20:00-01:00", "BE", "2026-11-30T00:30", "open", true, true],
];

const HOLIDAYS: HoursCase[] = [
  ["Mo-Sa 09:00-18:00; PH off", "FR", "2026-07-14T10:00", "closed", false, true],
  ["Mo-Sa 09:00-18:00; PH off", "BE", "2026-07-14T10:00", "open", false, true],
  ["Mo-Sa 09:00-18:00; PH off", "FR", "2026-07-21T10:00", "open", false, true],
  ["Mo-Sa 09:00-18:00; PH off", "BE", "2026-07-21T10:00", "closed", false, true],
  ["Mo-Fr 09:00-18:00; PH off", "FR", "2026-05-08T10:00", "closed", false, false],
  ["Mo-Fr 09:00-18:00; PH off", "BE", "2026-05-08T10:00", "open", false, false],
  ["Mo-Fr 09:00-18:00; PH off", "FR", "2026-11-11T10:00", "closed", false, false],
  ["Mo-Fr 09:00-18:00; PH off", "BE", "2026-11-11T10:00", "closed", false, false],
  ["Mo-Fr 09:00-18:00; PH off", "FR", "2026-04-06T10:00", "closed", false, false],
  ["Mo-Fr 09:00-18:00; PH off", "BE", "2026-04-06T10:00", "closed", false, false],
  ["Mo-Fr 09:00-18:00; PH off", "BE", "2026-05-14T10:00", "closed", false, false],
  ["Mo-Fr 09:00-18:00; PH off", "BE", "2026-05-25T10:00", "closed", false, false],
  // days of the communities, of the King and of Boxing Day are no legal holidays
  ["Mo-Su 09:00-18:00; PH off", "BE", "2026-07-11T10:00", "open", false, true],
  ["Mo-Su 09:00-18:00; PH off", "BE", "2026-09-27T10:00", "open", false, true],
  ["Mo-Su 09:00-18:00; PH off", "BE", "2026-11-15T10:00", "open", false, true],
  ["Mo-Su 09:00-18:00; PH off", "FR", "2026-12-26T10:00", "open", false, true],
  ["Mo-Su 09:00-18:00; PH off", "BE", "2026-04-03T10:00", "open", false, true],
  // hours that do not speak of holidays promise nothing on one
  ["Mo-Fr 09:00-18:00", "FR", "2026-07-14T10:00", "unknown", false, false],
  ["Mo-Fr 09:00-18:00", "BE", "2026-07-14T10:00", "open", false, false],
  ["Mo-Fr 09:00-18:00", "BE", "2026-07-21T10:00", "unknown", false, false],
  ["Mo-Fr 09:00-18:00", "FR", "2026-07-14T20:00", "closed", false, false],
  ["24/7", "FR", "2026-12-25T10:00", "open", true, true],
  ["Mo-Su,PH 09:00-17:00", "BE", "2026-12-25T10:00", "open", false, true],
  ["Mo-Fr 09:00-18:00; PH 10:00-12:00", "FR", "2026-07-14T11:00", "open", false, false],
  ["Mo-Fr 09:00-18:00; PH 10:00-12:00", "FR", "2026-07-14T14:00", "closed", false, false],
  ["PH 10:00-22:00", "FR", "2026-07-14T14:00", "open", false, false],
];

const APPOINTMENT: HoursCase[] = [
  ['Mo-Fr 09:00-18:00 "sur rendez-vous"', "FR", "2026-11-25T10:00", "unknown", false, false],
  ['Mo-Fr 09:00-21:00 "op afspraak"', "BE", "2026-11-25T10:00", "unknown", false, false],
  ['Mo-Fr 09:00-18:00 "sur rendez-vous"', "FR", "2026-11-25T20:00", "closed", false, false],
  ['Mo-Fr 09:00-12:00 || "by appointment"', "BE", "2026-11-25T10:00", "open", false, false],
  ['Mo-Fr 09:00-12:00 || "by appointment"', "BE", "2026-11-25T15:00", "unknown", false, false],
  ['Mo-Fr 09:00-12:00 || "by appointment"', "BE", "2026-11-28T15:00", "unknown", false, false],
  ["Mo-Fr 09:00-12:00 || unknown", "BE", "2026-11-25T15:00", "unknown", false, false],
  ['Mo-Fr 09:00-17:00; Sa unknown "sur rdv"', "FR", "2026-11-28T10:00", "unknown", false, false],
  ['Mo-Fr 09:00-17:00 open "sonnez"', "FR", "2026-11-25T10:00", "open", false, false],
  ['"sur rendez-vous"', "FR", "2026-11-25T10:00", "unknown", false, false],
  ["unknown", "BE", "2026-11-25T10:00", "unknown", false, false],
  ["Fr 18:00+", "BE", "2026-11-27T17:59", "closed", false, false],
  ["Fr 18:00+", "BE", "2026-11-27T19:00", "unknown", false, false],
  ["Fr 18:00-22:00+", "BE", "2026-11-27T19:00", "open", true, false],
];

const SEASONS: HoursCase[] = [
  ["Jun-Aug Th 18:00-22:00", "FR", "2026-11-26T19:00", "closed", false, false],
  ["Jun-Aug Th 18:00-22:00", "FR", "2026-07-16T19:00", "open", true, false],
  ["Jun-Aug Th 18:00-22:00", "FR", "2026-06-01T19:00", "closed", true, false],
  [
    "Apr-Oct Sa 10:00-18:00; Nov-Mar Sa 10:00-12:00",
    "BE",
    "2026-11-28T13:00",
    "closed",
    false,
    false,
  ],
  ["Apr-Oct Sa 10:00-18:00; Nov-Mar Sa 10:00-12:00", "BE", "2026-05-16T13:00", "open", false, true],
  ["Mo-Fr 09:00-17:00; Aug off", "FR", "2026-08-12T10:00", "closed", false, false],
  [
    'Mo-Fr 09:00-17:00; 2026 Nov 25 off "inventaire"',
    "FR",
    "2026-11-25T10:00",
    "closed",
    false,
    false,
  ],
  ["Mo-Fr 09:00-17:00; Dec 24-Jan 02 off", "BE", "2026-12-29T10:00", "closed", false, false],
  ["week 2-52/2 We 14:00-16:00", "FR", "2026-11-25T15:00", "open", false, false],
  ["week 1-53/2 We 14:00-16:00", "FR", "2026-11-25T15:00", "closed", false, false],
  ["Mo[1] 10:00-12:00", "BE", "2026-12-07T11:00", "open", false, false],
  ["Su[-1] 14:00-18:00", "BE", "2026-11-29T15:00", "open", false, false],
  // school holidays: those of Hauts-de-France are known, those of Belgium are not
  ["Mo-Fr 09:00-17:00; SH off", "FR", "2026-12-22T10:00", "closed", false, false],
  ["Mo-Fr 09:00-17:00; SH off", "FR", "2026-11-25T10:00", "open", false, false],
  ["Mo-Fr 14:00-17:00; SH Mo-Fr 09:00-12:00", "FR", "2026-12-22T10:00", "open", false, false],
  ["Mo-Fr 09:00-17:00; SH off", "BE", "2026-12-22T10:00", "unknown", false, false],
];

/** Sunrise at 50.6° north, 3.1° east on 25 November: 8:18, sunset 16:49; on 21 June 5:32 and 22:04. */
const SUN: HoursCase[] = [
  ["sunrise-sunset", "FR", "2026-11-25T08:00", "closed", false, true],
  ["sunrise-sunset", "FR", "2026-11-25T08:30", "open", false, true],
  ["sunrise-sunset", "FR", "2026-11-25T17:30", "closed", false, true],
  ["Mo-Su 10:00-sunset", "BE", "2026-06-22T21:30", "open", true, true],
];

/** On 29 March 2026 clocks go from 2:00 to 3:00, on 25 October from 3:00 to 2:00. */
const CLOCK_CHANGES: HoursCase[] = [
  ["Sa 22:00-04:00", "FR", "2026-03-29T03:30", "open", true, true],
  ["Su 09:00-13:00", "BE", "2026-03-29T09:00", "open", false, true],
  ["Su 09:00-13:00", "BE", "2026-03-29T13:00", "closed", false, true],
  ["Sa 22:00-04:00", "FR", "2026-10-25T03:30", "open", true, true],
  ["Su 09:00-13:00", "BE", "2026-10-25T12:59", "open", false, true],
  ["Su 09:00-13:00", "BE", "2026-10-25T08:59", "closed", false, true],
  // the night on which the clocks of New York skip an hour, an ordinary one here
  ["Sa 22:00-03:00", "BE", "2026-03-08T02:30", "open", true, true],
];

const UNREADABLE: HoursCase[] = [
  null,
  "",
  "?",
  "every day from nine",
  "Mo-Fr",
  "Mo-Fr 09:00",
  "Fermé le lundi",
  "maandag gesloten",
  "fermé",
  "sur rendez-vous",
  "op afspraak",
  "Selon programmation",
  "Permanence lundi au jeudi de 9h30 - 12h",
  "Lundi : 8h30-12h ; Mardi à Vendredi : 8h30-12h/14h-17h",
  "lu-ve 9h-12h",
  "ma-vr 9u-12u",
  "Elke werkdag van 9 tot 17 uur",
  "Mo-Fr 09:00-12:00/14:00-18:00",
  "Th 08:30-12:00-13:30",
  "Mo-Fr 09:00-12:00 et 14:00-18:00",
  "monday to friday 9am-5pm",
].map((hours) => [hours, "FR", "2026-11-25T10:00", "unknown", false, false]);

/** Hours as sources write them, with what must be answered. */
export const HOURS_CASES: HoursCase[] = [
  ...ORDINARY,
  ...LATE,
  ...WEEKEND,
  ...PAST_MIDNIGHT,
  ...HOLIDAYS,
  ...APPOINTMENT,
  ...SEASONS,
  ...SUN,
  ...CLOCK_CHANGES,
  ...UNREADABLE,
];
