import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Command } from "commander";
import { writeZip } from "../harvest/unpack/write-zip.ts";
import { run } from "../run.ts";
import { generateExtract } from "./kbo/generate.ts";
import type { Reading } from "./kbo/read.ts";
import { positive } from "./positive.ts";

const reader = fileURLToPath(new URL("kbo/read.ts", import.meta.url));

const command = new Command("bench:kbo")
  .description(
    "Measures time and memory of reading a generated extract of KBO/BCE in a process of its own, and of reading it again unchanged.",
  )
  .argument("[rows]", "rows of activities; the register has about 35 million", positive, 3_000_000)
  .option("--heap <megabytes>", "most memory for objects of that process", positive, 256);

await run(async () => {
  command.parse();
  const [activityRows] = command.processedArgs as [number];
  const { heap } = command.opts<{ heap: number }>();
  const folder = mkdtempSync(join(tmpdir(), "passerelle-bench-kbo-"));
  try {
    const zip = join(folder, "KboOpenData_0429_2026_07_22_Full.zip");
    const { files, rows } = generateExtract(activityRows);
    writeFileSync(zip, await writeZip(files));
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [`--max-old-space-size=${heap}`, "--import", "tsx", reader, join(folder, "data")],
      { env: { ...process.env, KBO_ZIP: zip } },
    );
    print(JSON.parse(stdout) as Reading, rows.activity, total + rows.address, statSync(zip).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function print(reading: Reading, activities: number, rows: number, bytes: number) {
  const { firstMs, againMs, companies, mostKilobytes } = reading;
  console.log(
    [
      `${rows} rows in ${Math.round(bytes / 1e6)} MB of ZIP, ${activities} of them activities`,
      `first run: ${(firstMs / 1000).toFixed(1)} s, ${Math.round(rows / (firstMs / 1000))} rows/s, ${companies} records`,
      `second run, unchanged: ${(againMs / 1000).toFixed(3)} s (${((againMs / firstMs) * 100).toFixed(1)} % of the first)`,
      `most memory of the process: ${Math.round(mostKilobytes / 1024)} MB`,
    ].join("\n"),
  );
}
