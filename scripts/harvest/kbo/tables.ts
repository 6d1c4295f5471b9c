import { cellOf } from "../formats/csv-lines.ts";
import { readCsvStream } from "../formats/csv-stream.ts";
import type { PackedFiles } from "../unpack/packed-files.ts";
import { type Deletions, packDeletion, sortDeletions } from "./deletions.ts";
import { entityOf } from "./entity-number.ts";
import type { KboExtracts } from "./open-extracts.ts";

/** The tables that are read, with the columns that are read of each. */
const COLUMNS = {
  activity: ["EntityNumber", "ActivityGroup", "NaceVersion", "NaceCode", "Classification"],
  address: [
    ...["EntityNumber", "TypeOfAddress", "CountryNL", "CountryFR", "Zipcode"],
    ...["MunicipalityNL", "MunicipalityFR", "StreetNL", "StreetFR"],
    ...["HouseNumber", "Box", "DateStrikingOff"],
  ],
  code: ["Category", "Code", "Description"],
  contact: ["EntityNumber", "EntityContact", "ContactType", "Value"],
  denomination: ["EntityNumber", "Language", "TypeOfDenomination", "Denomination"],
  enterprise: [
    ...["EnterpriseNumber", "Status", "JuridicalSituation", "TypeOfEnterprise"],
    "JuridicalForm",
  ],
  establishment: ["EstablishmentNumber", "EnterpriseNumber"],
} as const;
export type Table = keyof typeof COLUMNS;
export type Row<Name extends Table> = Record<(typeof COLUMNS)[Name][number], string>;

/** The text of a cell of the line that is looked at, not yet parsed. */
type ReadCell<Name extends Table> = (column: (typeof COLUMNS)[Name][number]) => string;

/**
 * The rows of a table as they are after all updates: what an update deletes is gone from the full
 * extract and from the updates before, what it inserts is there unless a later one deletes it.
 *
 * @param isWanted tells by the entity of a line, and its cells where need be, whether it is parsed
 */
export async function* readTable<Name extends Table>(
  { full, updates }: KboExtracts,
  table: Name,
  isWanted: (entity: number, cell: ReadCell<Name>) => boolean,
): AsyncGenerator<Row<Name>> {
  const deletions = await readDeletions(updates, table);
  yield* rowsOf(full, `${table}.csv`, -1);
  for (const [number, update] of updates.entries()) {
    const file = `${table}_insert.csv`;
    if (update.marks.has(file)) yield* rowsOf(update, file, number);
  }

  async function* rowsOf(files: PackedFiles, file: string, since: number) {
    yield* readCsvStream(files.open(file), {
      name: `${files.name}, ${file}`,
      columns: [...COLUMNS[table]],
      isWanted: (line, header) => {
        const entity = entityOf(line);
        if (deletions.isDeleted(entity, since)) return false;
        return isWanted(entity, (column) => cellOf(line, header.indexOf(column)));
      },
    }) as AsyncGenerator<Row<Name>>;
  }
}

async function readDeletions(updates: PackedFiles[], table: Table): Promise<Deletions> {
  const [key] = COLUMNS[table];
  const deletions: number[] = [];
  for (const [update, files] of updates.entries()) {
    const file = `${table}_delete.csv`;
    if (!files.marks.has(file)) continue;
    const rows = readCsvStream(files.open(file), {
      name: `${files.name}, ${file}`,
      columns: [key],
      // told from the bytes alone: nothing of these lines is parsed
      isWanted: (line) => {
        deletions.push(packDeletion(entityOf(line), update));
        return false;
      },
    });
    await rows.next();
  }
  return sortDeletions(deletions);
}
