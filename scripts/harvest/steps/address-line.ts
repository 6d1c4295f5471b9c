import type { Country } from "@passerelle/data/contract";

type StreetAddress = { street?: string; houseNumber?: string };

const NUMBER = String.raw`\d+(?:\s?(?:bis|ter|quater|[a-z])(?![\p{L}\d]))?`;
const NUMBERS = String.raw`${NUMBER}(?:\s*[-–/]\s*${NUMBER})*`;

/** `12 bis rue X`, `12-14, rue X`: the number leads, as in France and often in Wallonia. */
const LEADING = new RegExp(
  String.raw`^(?:n°\s*)?(${NUMBERS})(?:\s*,\s*|\s+)(?=\p{L}{2}|[dl]['’])(.+)$`,
  "isu",
);

/** `Kerkstraat 12 bus 3`: the number ends the line, as in Belgium. */
const TRAILING = new RegExp(
  String.raw`^(.*?\p{L}.*?)[\s,]+(?:n°\s*)?(${NUMBERS})(?:[\s,/]*(bus|bte|bo[iî]te|box)\.?\s*(\w+))?$`,
  "isu",
);

/**
 * Street and house number of an address line; the whole line is the street when no number is
 * found where the country puts it.
 */
export function splitLine(line: string, country: Country | undefined): StreetAddress {
  const [, street, number, box, boxNumber] = (country === "BE" && TRAILING.exec(line)) || [];
  if (street && number) {
    const suffix = box && boxNumber ? ` ${box.toLowerCase()} ${boxNumber}` : "";
    return { street, houseNumber: tidyNumber(number) + suffix };
  }
  const [, leading, rest] = LEADING.exec(line) ?? [];
  return leading && rest ? { street: rest, houseNumber: tidyNumber(leading) } : { street: line };
}

/** `142 -144` as `142-144`, `12 BIS` as `12 bis`, `115 b` as `115B`. */
function tidyNumber(number: string): string {
  return number
    .toUpperCase()
    .replace(/\s*[-–]\s*/g, "-")
    .replace(/\s+|(?<=\d)(?=BIS|TER|QUATER)/g, " ")
    .replace(/ ?\/ ?/g, "/")
    .replace(/ (?=[A-Z](?![A-Z]))/g, "")
    .replace(/BIS|TER|QUATER/g, (word) => word.toLowerCase());
}
