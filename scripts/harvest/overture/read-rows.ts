import type { Bbox } from "@passerelle/data/contract";
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { RangedFile } from "../live-file.ts";

/**
 * Rows of a GeoParquet file whose points lie in `bbox` (degrees, longitude first). The statistics of
 * each group of rows say where it lies, so that others are not fetched; of the columns wanted, those
 * that the file has are read.
 */
export async function readRowsWithin(
  file: RangedFile,
  [west, south, east, north]: Bbox,
  columns: string[],
): Promise<unknown[]> {
  const metadata = await parquetMetadataAsync(file);
  const present = parquetSchema(metadata).children.map(({ element }) => element.name);
  const wanted = columns.filter((column) => present.includes(column));
  const rows: unknown[] = [];
  let rowStart = 0;
  // group by group, so that one at a time is in memory
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    const found = await parquetReadObjects({
      file,
      metadata,
      columns: wanted,
      rowStart,
      rowEnd,
      filter: {
        $and: [
          { "bbox.xmin": { $gte: west, $lte: east } },
          { "bbox.ymin": { $gte: south, $lte: north } },
        ],
      },
      compressors,
    });
    rows.push(...found);
    rowStart = rowEnd;
  }
  return rows;
}
