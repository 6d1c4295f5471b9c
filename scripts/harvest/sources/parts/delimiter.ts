import type { SourceBody } from "../../source.ts";

/** The delimiter of a CSV file: whichever of `;` and `,` its header line holds more of. */
export function findDelimiter(body: SourceBody): "," | ";" {
  const start = new TextDecoder().decode(body.bytes.subarray(0, 8192));
  const header = start.split(/\r?\n/, 1)[0] ?? "";
  return header.split(";").length > header.split(",").length ? ";" : ",";
}
