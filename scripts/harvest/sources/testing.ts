import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { taxonomy } from "@passerelle/data/taxonomy";
import type { z } from "zod";
import { joinRecords } from "../join-records.ts";
import type { SourcePlace } from "../said.ts";
import type { Skip, SourceBody, SourceFile } from "../source.ts";
import { mapTaxonomy } from "../steps/taxonomy.ts";
import { contextOf } from "../steps/testing.ts";

/** What became of every record of a file. */
type Reading<Output> = {
  read: Output[];
  skipped: string[];
  /** Where each record that does not fit stood, its field and the reason. */
  rejected: string[];
};

/** The fixture of this path under `fixtures/`, as the harvest would hand it to a source. */
export function fixture(path: string): SourceBody {
  return toBody(fileURLToPath(new URL(`fixtures/${path}`, import.meta.url)));
}

/** A file on disk. */
export function toBody(path: string): SourceBody {
  return { name: basename(path), bytes: readFileSync(path) };
}

/** A body written in the test itself. */
export function bodyOf(content: unknown, name = "answer.json"): SourceBody {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The same file in small parts, of which only one is held at a time. */
export function inParts({ name, bytes }: SourceBody): SourceBody {
  const room = new Uint8Array(100);
  return {
    name,
    get bytes(): Uint8Array {
      throw new Error(`${name} is held as a whole`);
    },
    *chunks() {
      for (let from = 0; from < bytes.length; from += room.length) {
        const part = bytes.subarray(from, from + room.length);
        room.set(part);
        yield room.subarray(0, part.length);
      }
    },
  };
}

/** Reads a body with the file of `source` whose archive names fit, else the first, and what is joined with it. */
export function readWith<Output>(
  source: { id: string; files: readonly SourceFile<z.ZodType, Output>[] },
  body: SourceBody,
  joined?: SourceBody,
): Reading<Output> {
  const file =
    source.files.find((candidate) => candidate.archive?.test(body.name)) ?? source.files[0];
  if (!file) throw new Error(`${source.id} has no file for ${body.name}`);

  const reading: Reading<Output> = { read: [], skipped: [], rejected: [] };
  const { join } = file;
  const records = file.records(body);
  const whole = join && joined ? joinRecords(records, join.records(joined), join.by) : records;
  for (const { at, value } of whole) {
    const record = file.record.safeParse(value);
    if (!record.success) {
      const [issue] = record.error.issues;
      reading.rejected.push(`${at}: ${issue?.path.join(".")}: ${issue?.message}`);
      continue;
    }
    const output: Output | Skip = file.convert(record.data);
    if (isSkip(output)) reading.skipped.push(output.skip);
    else reading.read.push(output);
  }
  return reading;
}

/** Reads a fixture by its path: archive folder of the source, then file name. */
export function readFixture<Output>(
  source: { id: string; files: readonly SourceFile<z.ZodType, Output>[] },
  path: string,
  joined?: string,
): Reading<Output> {
  return readWith(source, fixture(path), joined === undefined ? undefined : fixture(joined));
}

/** What the real taxonomy makes of a source's codes, tags and keys, on the practical axes. */
export function practicalFactsOf(place: SourcePlace | undefined) {
  if (!place) throw new Error("no such place in the fixture");
  const mapped = mapTaxonomy(place, contextOf(taxonomy));
  if ("skip" in mapped) throw new Error(`${place.name} is left out: ${mapped.skip}`);
  const { languages, access, costs, equipment } = mapped;
  return { languages, access, costs, equipment };
}

function isSkip(output: unknown): output is Skip {
  return typeof output === "object" && output !== null && "skip" in output;
}
