/** Reads an extract twice in a process of its own, so that what it takes of memory is its own. */
import { readFileSync } from "node:fs";
import { selectFromExtracts } from "../../harvest/kbo/select-from-extracts.ts";
import kbo from "../../harvest/sources/kbo.ts";

/** What one reading took. */
export type Reading = {
  firstMs: number;
  againMs: number;
  companies: number;
  mostKilobytes: number;
};

const [path, cache] = process.argv.slice(2);

async function read() {
  const start = performance.now();
  const body = await selectFromExtracts(path, { cache });
  const records = body ? kbo.files[0]?.records(body) : [];
  return { ms: performance.now() - start, companies: records?.length ?? 0 };
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
