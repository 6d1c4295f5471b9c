import type { KeptFile } from "../archive/manifest.ts";
import type { Recorder } from "../archive/recorder.ts";
import type { HttpClient } from "../http/client.ts";
import type { Source } from "../source.ts";
import { downloadLive } from "./download-live.ts";

/** What is joined with live files: where it cannot be had, what an earlier run was given, or nothing. */
export function joinLive(source: Source, http: HttpClient, recorder: Recorder) {
  const wanted = source.files.flatMap(({ live, join }, part) =>
    live && join?.live ? [{ live: join.live, part }] : [],
  );
  return Promise.all(
    wanted.map(async ({ live, part }): Promise<{ file?: KeptFile; problem?: string }> => {
      const which = { source: source.id, part, isJoined: true };
      try {
        return { file: await downloadLive(live, which, http, recorder) };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const file = await recorder.lastJoined(source.id, part);
        return file
          ? { file, problem: `${reason}; ${file.name} of an earlier run stands in` }
          : { problem: `${reason}; places are read without it` };
      }
    }),
  );
}
