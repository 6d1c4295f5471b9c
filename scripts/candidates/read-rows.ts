import type { Bbox } from "@passerelle/data/contract";
import {
  type AsyncBuffer,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";

/**
 * Rows of a GeoParquet file whose points lie in `bbox` (degrees, longitude first). The statistics of
 * each group of rows say where it lies, so that others are not fetched; of the columns wanted, those
 * that the file has are read.
 */
export async function readRowsWithin(
  file: AsyncBuffer,
  [west, south, east, north]: Bbox,
  columns: string[],
): Promise<unknown[]> {
  const metadata = await parquetMetadataAsync(file);
  const present = parquetSchema(metadata).children.map(({ element }) => element.name);
  return parquetReadObjects({
    file,
    metadata,
    columns: columns.filter((column) => present.includes(column)),
    filter: {
      $and: [
        { "bbox.xmin": { $gte: west, $lte: east } },
        { "bbox.ymin": { $gte: south, $lte: north } },
      ],
    },
    compressors,
  });
}
