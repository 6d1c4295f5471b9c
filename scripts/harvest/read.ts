import type { Draft } from "@passerelle/data/contract";
import type { z } from "zod";
import { collectForm, type Form } from "./guards/form.ts";
import { joinRecords } from "./join-records.ts";
import type { SourcePlace } from "./said.ts";
import {
  type JoinedFile,
  type RawRecord,
  type Skip,
  type SourceBody,
  SourceError,
  type SourceFile,
} from "./source.ts";
import { normalise } from "./steps/index.ts";
import type { StepContext } from "./steps/step.ts";

/** One record that became something, with what it was read from. */
export type ReadRecord<Output> = {
  at: string;
  /** Which of the source's files. */
  file: SourceBody;
  output: Output;
};

/** What became of every record of a source: each is in exactly one of the three. */
export type ReadResult<Output> = {
  read: number;
  records: ReadRecord<Output>[];
  skipped: Record<string, number>;
  /** One message per record that does not fit, with file, place in the file and field. */
  rejected: string[];
  /** Why files that are joined with others were not read. */
  lacking: string[];
  form: Form;
};

/** The files of a source that says such things, opened. */
export type SourceFiles<Said> = {
  file: SourceFile<z.ZodType, Said>;
  body: SourceBody;
  /** What is joined with it. */
  joined?: SourceBody | undefined;
}[];
type Verdict<Output> = { output: Output } | Skip | { rejection: string };

/** Shares of rejected records of a file above this mean that the source changed its form. */
const MAX_REJECTED_SHARE = 0.5;

/** Reads the records of a source of places and normalises them. Pure. @throws SourceError */
export function readPlaces(
  files: SourceFiles<SourcePlace>,
  context: StepContext,
): ReadResult<Draft> {
  const seen = new Set<string>();
  const form = collectForm();
  return readAll(files, form, (converted): Verdict<Draft> => {
    for (const { scheme, value } of converted.codes ?? []) form.addCode(scheme, value);
    const normalised = normalise(converted, context);
    if ("skip" in normalised) return normalised;
    if ("rejection" in normalised) return normalised;
    const { draft } = normalised;
    if (seen.has(draft.ref)) return { skip: "reference given twice" };
    seen.add(draft.ref);
    return { output: draft };
  });
}

/** Reads the records of a source that are used as they are. Pure. @throws SourceError */
export function readFacts<Fact extends object>(files: SourceFiles<Fact>): ReadResult<Fact> {
  return readAll(files, collectForm(), (output): Verdict<Fact> => ({ output }));
}

function readAll<Converted extends object, Output>(
  files: SourceFiles<Converted>,
  form: ReturnType<typeof collectForm>,
  finish: (converted: Converted) => Verdict<Output>,
): ReadResult<Output> {
  const result = {
    read: 0,
    records: [] as ReadRecord<Output>[],
    skipped: {} as Record<string, number>,
    rejected: [] as string[],
    lacking: [] as string[],
  };
  for (const { file, body, joined } of files) {
    const before = { read: result.read, rejected: result.rejected.length };
    for (const { at, value } of complete(file.records(body), file.join, joined)) {
      result.read++;
      form.addRecord(value);
      const verdict = readOne(value);
      if ("output" in verdict) {
        result.records.push({ at, file: body, output: verdict.output });
      } else if ("skip" in verdict) {
        result.skipped[verdict.skip] = (result.skipped[verdict.skip] ?? 0) + 1;
      } else {
        result.rejected.push(`${body.name} ${at}: ${verdict.rejection}`);
      }
    }

    refuseChangedForm(result.read - before.read, result.rejected.slice(before.rejected));

    function readOne(value: unknown): Verdict<Output> {
      const parsed = file.record.safeParse(value);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return { rejection: `${issue?.path.join(".") || "record"}: ${issue?.message}` };
      }
      const converted = file.convert(parsed.data);
      return "skip" in converted ? converted : finish(converted);
    }
  }
  return { ...result, form: form.form() };

  function complete(records: RawRecord[], join: JoinedFile | undefined, joined?: SourceBody) {
    if (!join || !joined) return records;
    try {
      return joinRecords(records, join.records(joined), join.by);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      result.lacking.push(`${error.message}; places are read without it`);
      return records;
    }
  }
}

/** Told of each file by itself: one of a source's files can change its form alone. */
function refuseChangedForm(read: number, rejected: string[]) {
  if (rejected.length > read * MAX_REJECTED_SHARE) {
    throw new SourceError(
      `${rejected.length} of ${read} records do not fit: the source may have changed its form. First: ${rejected[0]}`,
    );
  }
}
