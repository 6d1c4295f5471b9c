/**
 * Géoplateforme: many addresses of France in one question (Base Adresse Nationale).
 *
 * Docs: https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage
 * Quirks: answers the likeliest address to anything; `ok` only says that there is one.
 */
import { readFileSync, rmSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { readCsv } from "../formats/csv.ts";
import type { HttpClient } from "../http/client.ts";
import { SourceError } from "../source.ts";
import type { Answer, WantedAddress } from "./address.ts";
import { ADDRESS_REGISTERS } from "./registers.ts";

/** Below it, what was found is more likely another street. */
const LEAST_SCORE = 0.6;
/** Addresses in one question; the service takes 200,000. */
export const MOST_ADDRESSES = 5_000;
const [MAX_BYTES, ANSWER_WITHIN_MS] = [50_000_000, 120_000];
const BOUNDARY = "passerelle-7f3a91c2";

const rowSchema = z.object({
  key: z.string(),
  longitude: z.string(),
  latitude: z.string(),
  result_score: z.string(),
  result_type: z.string(),
  result_citycode: z.string(),
});
type Row = z.infer<typeof rowSchema>;

/** How near to the door what was found is; others are no nearer than the municipality. */
const PRECISIONS: Record<string, Answer["precision"]> = {
  housenumber: "address",
  street: "street",
};

/**
 * What the register answers about each address, by key.
 *
 * @param searchUrl address of the service for one address
 * @param path where the answer may be written for a moment
 * @throws DownloadError, SourceError
 */
export async function searchFrance(
  wanted: WantedAddress[],
  searchUrl: string,
  http: HttpClient,
  path: string,
): Promise<Map<string, Answer>> {
  const url = `${searchUrl}/csv`;
  await http.download(
    {
      source: ADDRESS_REGISTERS.FR.id,
      url,
      body: toForm(wanted),
      contentType: `multipart/form-data; boundary=${BOUNDARY}`,
      format: "csv",
      maxBytes: MAX_BYTES,
      answerWithinMs: ANSWER_WITHIN_MS,
    },
    path,
  );
  const body = { name: url, bytes: readFileSync(path) };
  rmSync(path);
  const rows = readCsv(body, { delimiter: ",", columns: Object.keys(rowSchema.shape) });
  const codes = new Map(wanted.map(({ key, municipality }) => [key, codeOf(municipality)]));
  return new Map(
    rows.map(({ at, value }) => {
      const row = rowSchema.safeParse(value);
      const code = row.success && codes.get(row.data.key);
      if (!code) throw new SourceError(`${url}, ${at}: no answer to what was asked`);
      return [row.data.key, toAnswer(row.data, code)];
    }),
  );
}

function toAnswer(row: Row, code: string): Answer {
  const score = Number(row.result_score || 0);
  const precision = PRECISIONS[row.result_type];
  const [longitude, latitude] = [Number(row.longitude), Number(row.latitude)];
  const isFound = score >= LEAST_SCORE && row.result_citycode === code;
  if (!precision || !isFound || !longitude || !latitude) return { method: "search", score };
  return { method: "search", score, precision, position: [longitude, latitude] };
}

/** The file and what its columns are, as a form that holds a file (RFC 7578). */
function toForm(wanted: WantedAddress[]): string {
  const table = stringify(
    wanted.map(({ key, street, houseNumber, municipality }) => [
      key,
      `${houseNumber} ${street}`.trim(),
      codeOf(municipality),
    ]),
    { header: true, columns: ["key", "address", "citycode"] },
  );
  const part = (disposition: string, content: string) =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
  return [
    part('name="data"; filename="addresses.csv"\r\nContent-Type: text/csv', table),
    part('name="columns"', "address"),
    part('name="citycode"', "citycode"),
    `--${BOUNDARY}--\r\n`,
  ].join("");
}

/** `FR-59350` -> `59350`. */
function codeOf(municipality: string): string {
  return municipality.slice(3);
}
