import type { Country, CriterionKey, Verdict } from "@passerelle/data/contract";
import { habitOf } from "../hours/habit-of.ts";
import type { Found } from "./nearest-outline.ts";

/** What is read of a place. */
export type JudgedPlace = {
  typologies: string[];
  functions: string[];
  costs: string[];
  equipment: string[];
  labels: string[];
  openingHours: string | null;
  country: Country;
  position: [longitude: number, latitude: number];
  /** The nearest priority neighbourhood, and whether it is near enough; absent where nobody can say. */
  neighbourhood?: (Found & { isNear: boolean }) | undefined;
};

/** Fields of a place that say something of a criterion. */
type Field = keyof Omit<JudgedPlace, "country" | "position" | "neighbourhood">;
type Rule = { fields: Field[]; judge: (place: JudgedPlace, now: Date) => Verdict };

/** The functions of the regional call for digital third places, which excludes telecentres. */
const REGIONAL_FUNCTIONS = [
  "digital_mediation",
  "territorial_animation",
  "project_support",
  "coworking",
  "fablab",
  "occasional_telework",
];
const LEAST_FUNCTIONS = 2;
const CONNECTIONS = ["internet", "wifi"];

/** Never `no` where a source is merely silent: a list that is empty says nothing. */
export const RULES: Record<CriterionKey, Rule> = {
  two_functions: {
    fields: ["functions", "typologies"],
    judge: ({ functions, typologies }) => {
      if (typologies.includes("telecentre")) return "no";
      if (functions.length === 0) return "unknown";
      const found = functions.filter((key) => REGIONAL_FUNCTIONS.includes(key));
      return found.length >= LEAST_FUNCTIONS ? "yes" : "no";
    },
  },
  open_late: {
    fields: ["openingHours"],
    judge: (place, now) => habit(place, "late", now),
  },
  open_weekend: {
    fields: ["openingHours"],
    judge: (place, now) => habit(place, "weekend", now),
  },
  priority_neighbourhood: {
    fields: [],
    judge: ({ neighbourhood }) => {
      if (!neighbourhood) return "unknown";
      return neighbourhood.isNear ? "yes" : "no";
    },
  },
  free_activities: {
    fields: ["costs"],
    judge: ({ costs }) => {
      if (costs.includes("free") || costs.includes("conditional")) return "yes";
      return costs.length > 0 ? "no" : "unknown";
    },
  },
  equipment: {
    fields: ["equipment"],
    judge: ({ equipment }) => stated(equipment.some((key) => !CONNECTIONS.includes(key))),
  },
  // neither the sources that are read nor the curated places say how many seats there are
  seats: { fields: [], judge: () => "unknown" },
  connection: {
    fields: ["equipment", "functions"],
    judge: ({ equipment, functions }) =>
      stated(
        equipment.some((key) => CONNECTIONS.includes(key)) || functions.includes("internet_access"),
      ),
  },
  label: { fields: ["labels"], judge: ({ labels }) => stated(labels.length > 0) },
};

function stated(isStated: boolean): Verdict {
  return isStated ? "yes" : "unknown";
}

function habit(
  { openingHours, country, position }: JudgedPlace,
  wanted: "late" | "weekend",
  now: Date,
): Verdict {
  return habitOf(openingHours, country, position, wanted, now);
}
