import type { Country, Holiday } from "@passerelle/data/contract";
import OpeningHours from "opening_hours";
import { toLocalDate } from "./wall-clock.ts";

/** The names by which the library knows the legal public holidays of each country. */
const NAMES: Record<Country, Record<string, Holiday>> = {
  FR: {
    "Nouvel An": "new_year",
    "Lundi de Pâques": "easter_monday",
    "Fête du travail": "labour_day",
    "Fête de la Victoire 1945": "victory_1945",
    Ascension: "ascension",
    "Lundi de Pentecôte": "whit_monday",
    "Fête Nationale de la France": "national_day",
    Assomption: "assumption",
    Toussaint: "all_saints",
    "Armistice 1918": "armistice_1918",
    Noël: "christmas",
  },
  BE: {
    "Nieuwjaar - Nouvel An": "new_year",
    "Paasmaandag - Lundi de Pâques": "easter_monday",
    "Dag van de Arbeid - Fête du travail": "labour_day",
    "Hemelvaartsdag - Ascension": "ascension",
    "Pinkstermaandag - Lundi de Pentecôte": "whit_monday",
    "Nationale feestdag - Fête nationale": "national_day",
    "Tenhemelopneming - Assomption": "assumption",
    "Allerheiligen - Toussaint": "all_saints",
    "Wapenstilstand - Armistice": "armistice_1918",
    "Kerstmis - Noël": "christmas",
  },
};

const CALENDARS: Record<Country, OpeningHours> = { FR: calendarOf("FR"), BE: calendarOf("BE") };

/** The public holiday of a country on an ISO 8601 date. */
export function holidayOn(date: string, country: Country): Holiday | undefined {
  const name = CALENDARS[country].getComment(toLocalDate({ date, minutes: 12 * 60 }));
  return name === undefined ? undefined : NAMES[country][name];
}

function calendarOf(country: Country): OpeningHours {
  const address = { country_code: country.toLowerCase(), state: "" };
  return new OpeningHours("PH", { lat: 0, lon: 0, address });
}
