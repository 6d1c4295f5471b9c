import { toOpeningWeek } from "../../features/claims/opening-week.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Hours that are the same every week, as schema.org has them; undefined for any others. */
export function openingHoursOf(openingHours: string | undefined): object[] | undefined {
  const week = openingHours && toOpeningWeek(openingHours);
  if (!week) return undefined;
  const spans = week.days.flatMap((hours, day) =>
    (hours ?? []).map((span) => {
      const [opens = "", closes = ""] = span.split("–");
      return {
        "@type": "OpeningHoursSpecification",
        dayOfWeek: `https://schema.org/${DAYS[day]}`,
        opens,
        // a time of schema.org ends before midnight
        closes: closes === "24:00" ? "23:59" : closes,
      };
    }),
  );
  return spans.length > 0 ? spans : undefined;
}
