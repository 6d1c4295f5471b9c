import { linesOf } from "../../formats/lines.ts";
import type { SourceBody } from "../../source.ts";

/** The delimiter of a CSV file: whichever of `;` and `,` its header line holds more of. */
export function findDelimiter(body: SourceBody): "," | ";" {
  const [line = new Uint8Array(0)] = linesOf(body);
  const header = new TextDecoder().decode(line);
  return header.split(";").length > header.split(",").length ? ";" : ",";
}
