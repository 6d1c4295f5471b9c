import { between, pick, type Random } from "../random.ts";

const DAYS = ["Mo-Fr", "Tu-Sa", "Mo,We,Fr", "Tu,Th", "We-Su", "Mo-Su", "Tu,Fr", "We"];
const SATURDAYS = ["", "; Sa 09:00-12:00", "; Sa 10:00-12:30,13:30-17:30", "; Sa 10:00-18:00"];
const HOLIDAYS = ["", "; PH off"];

/** Distinct opening hours, as many as asked, of the kinds that sources give. */
export function generateOpeningHours(random: Random, count: number): string[] {
  const hours = new Set<string>();
  while (hours.size < count) {
    const [open, close] = [between(random, 7, 11), between(random, 16, 22)];
    const noon = random() < 0.5 ? `12:00,${hour(between(random, 13, 14))}-` : "";
    hours.add(
      `${pick(random, DAYS)} ${hour(open)}-${noon}${hour(close)}${pick(random, SATURDAYS)}${pick(random, HOLIDAYS)}`,
    );
  }
  return [...hours];
}

const hour = (value: number) => `${String(value).padStart(2, "0")}:${value % 2 ? "30" : "00"}`;
