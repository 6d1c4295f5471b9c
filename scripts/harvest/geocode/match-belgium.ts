/**
 * BeSt Address: every address of Belgium, in a table for each region.
 *
 * Files: https://opendata.bosa.be (`openaddress-bevlg.zip`, `-bewal.zip`, `-bebru.zip`)
 * Quirks: some 20 columns of which names of streets stand in up to three languages; a row for each
 * box of a house; retired addresses stay with another status.
 */
import type { Position } from "@passerelle/data/contract";
import { spellNumber, spellStreet } from "@passerelle/matching";
import { cellOf } from "../formats/csv-lines.ts";
import { readCsvStream } from "../formats/csv-stream.ts";
import type { Answer, WantedAddress } from "./address.ts";
import type { AddressTable } from "./best-tables.ts";

const [LATITUDE, LONGITUDE] = ["EPSG:4326_lat", "EPSG:4326_lon"];
const STREETS = ["streetname_fr", "streetname_nl", "streetname_de"];
const COLUMNS = [LATITUDE, LONGITUDE, "house_number", "postcode", "status", ...STREETS];
/** Decimals of a degree: about 1 m. */
const DECIMALS = 5;

/** Houses of one street in one postcode, as far as they are seen. */
type Street = {
  houses: Map<string, Position>;
  longitudes: number;
  latitudes: number;
  rows: number;
};

/**
 * What the tables say of each address, by key: the house with the same street, in any
 * language, postcode and number, else the middle of the street. An address whose postcode is in no
 * table gets no answer. @throws SourceError
 */
export async function matchBelgium(
  wanted: WantedAddress[],
  tables: AddressTable[],
): Promise<Map<string, Answer>> {
  const streets = new Map<string, Street>(
    wanted.map((address) => [
      streetOf(address),
      { houses: new Map(), longitudes: 0, latitudes: 0, rows: 0 },
    ]),
  );
  const postcodes = new Set(wanted.map(({ postcode }) => postcode));
  const known = new Set<string>();
  for (const table of tables) await readTable(table);

  return new Map(
    wanted
      .filter(({ postcode }) => known.has(postcode))
      .map((address) => [address.key, answerOf(address, streets.get(streetOf(address)))]),
  );

  async function readTable({ files, name }: AddressTable) {
    const spell = rememberSpelling();
    const rows = readCsvStream(files.open(name), {
      name: `${files.name}, ${name}`,
      columns: COLUMNS,
      isWanted: (line, header) => postcodes.has(cellOf(line, header.indexOf("postcode"))),
    });
    for await (const row of rows) {
      const { postcode = "", house_number, status } = row;
      known.add(postcode);
      const position: Position = [Number(row[LONGITUDE]), Number(row[LATITUDE])];
      if (status !== "current" || !position.every(Boolean)) continue;
      for (const name of new Set(STREETS.map((column) => spell(row[column] ?? "")))) {
        const street = streets.get(`${postcode} ${name}`);
        if (street) addHouse(street, spellNumber(house_number), position);
      }
    }
  }
}

function streetOf({ postcode, street }: WantedAddress): string {
  return `${postcode} ${spellStreet(street)}`;
}

function addHouse(street: Street, number: string, position: Position) {
  if (!street.houses.has(number)) street.houses.set(number, position);
  street.longitudes += position[0];
  street.latitudes += position[1];
  street.rows++;
}

function answerOf({ houseNumber }: WantedAddress, street: Street | undefined): Answer {
  if (!street?.rows) return { method: "exact" };
  const house = houseNumber && street.houses.get(spellNumber(houseNumber));
  if (house) return { method: "exact", precision: "address", position: house };
  const { longitudes, latitudes, rows } = street;
  const mean = (sum: number) => Number((sum / rows).toFixed(DECIMALS));
  return { method: "exact", precision: "street", position: [mean(longitudes), mean(latitudes)] };
}

/** Each street has many houses: its name is spelled once. */
function rememberSpelling() {
  const spelled = new Map<string, string>();
  return (name: string): string => {
    const before = spelled.get(name);
    if (before !== undefined) return before;
    const now = spellStreet(name);
    spelled.set(name, now);
    return now;
  };
}
