/** Reads the extract that KBO_ZIP names twice in a process of its own, so that what it takes of memory is its own. */
import { readFileSync } from "node:fs";
import { openRawArchive } from "../../harvest/archive/raw-archive.ts";
import { startRecorder } from "../../harvest/archive/recorder.ts";
import { fetchSource } from "../../harvest/fetch/fetch-source.ts";
import kbo from "../../harvest/sources/kbo.ts";

/** What one reading took. */
export type Reading = {
  firstMs: number;
  againMs: number;
  companies: number;
  mostKilobytes: number;
};

const [dataDir] = process.argv.slice(2);

async function read() {
  const start = performance.now();
  const archive = openRawArchive(dataDir);
  const fetched = await fetchSource(kbo, { recorder: startRecorder(archive, undefined) });
  if ("failed" in fetched) throw new Error(fetched.message);
  const bodies = await Promise.all(fetched.files.map(({ open }) => open()));
  const companies = bodies.flatMap((body) => kbo.files[0]?.records(body) ?? []).length;
  archive.close();
  return { ms: performance.now() - start, companies };
}

const first = await read();
const again = await read();
const reading: Reading = {
  firstMs: first.ms,
  againMs: again.ms,
  companies: again.companies,
  mostKilobytes: mostKilobytes(),
};
console.log(JSON.stringify(reading));

/** Of this process alone: what `getrusage` says on Linux begins with the memory of who started it. */
function mostKilobytes(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
}
