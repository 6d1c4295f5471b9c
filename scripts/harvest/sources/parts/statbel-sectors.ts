import { readCsv } from "../../formats/csv.ts";
import type { LiveFile } from "../../live-file.ts";
import type { RawRecord, SourceBody } from "../../source.ts";
import { yearOfFile } from "./file-year.ts";
import { inUtf8 } from "./utf8.ts";
import { withFields } from "./with-fields.ts";

/**
 * The newest year of which Statbel has both the outlines of its sectors as GeoJSON and their inhabitants
 * as plain text; the table of 2025 is a workbook. Sectors change with the years: both are of the same.
 */
const YEAR = 2024;

const FILES = "https://statbel.fgov.be/sites/default/files/files/opendata";

/** Inhabitants of all sectors on 1 January: `|` between the columns, under a megabyte. */
export const LIVE_TABLE: LiveFile = {
  url: `${FILES}/bevolking/sectoren/OPENDATA_SECTOREN_${YEAR}.zip`,
  format: "zip",
  member: /^OPENDATA_SECTOREN_\d{4}\.txt$/i,
  maxBytes: 20_000_000,
};

/** Outlines of all sectors in Lambert 72: 43 MB, 193 MB unpacked. */
export const LIVE_OUTLINES: LiveFile = {
  url: `${FILES}/Statistische%20sectoren/sh_statbel_statistical_sectors_31370_${YEAR}0101.geojson.zip`,
  format: "zip",
  member: /^sh_statbel_statistical_sectors_31370_\d{8}\.geojson$/i,
  maxBytes: 500_000_000,
};

/** The rows of such a table with the year of the file's name. @throws SourceError */
export function readSectorTable(body: SourceBody): RawRecord[] {
  const columns = ["CD_REFNIS", "CD_SECTOR", "TOTAL"];
  return withFields(readCsv(inUtf8(body), { delimiter: "|", columns }), { year: yearOfFile(body) });
}
