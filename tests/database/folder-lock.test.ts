/** One process at a time, also when several find the lock file of one that died. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lockFolder, removeLeft } from "@passerelle/server/folder-lock";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "passerelle-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROUNDS = 40;
const PROCESSES = 4;

const holderOf = (pid: number | undefined) =>
  JSON.stringify({ pid, host: hostname(), command: "x", since: "y" });

it("leaves the lock of a process that was quicker where it is", () => {
  const [file, mine] = [join(folder, "process.json"), join(folder, "mine.json")];
  writeFileSync(mine, "mine");
  writeFileSync(file, "the quicker one");
  expect(removeLeft(file, "the dead one", mine)).toBe(false);
  expect(readFileSync(file, "utf8")).toBe("the quicker one");
  writeFileSync(`${file}.turn`, "it is at it");
  expect(removeLeft(file, "the quicker one", mine)).toBe(false);
  rmSync(`${file}.turn`);
  expect(removeLeft(file, "the quicker one", mine)).toBe(true);
  rmSync(mine);
  expect(readdirSync(folder)).toEqual([]);
});

it("gives back only what is still its own, and leaves nothing else behind", () => {
  const unlock = lockFolder(folder);
  expect(readdirSync(folder)).toEqual(["process.json"]);
  writeFileSync(join(folder, "process.json"), "another");
  unlock();
  expect(readdirSync(folder)).toEqual(["process.json"]);
  rmSync(join(folder, "process.json"));
});

it("lets one of several in, with and without the lock of a dead process", async () => {
  const { pid: dead } = spawnSync(process.execPath, ["-e", ""]);
  const folders = Array.from({ length: ROUNDS }, (_, round) => join(folder, String(round)));
  for (const [round, path] of folders.entries()) {
    mkdirSync(path);
    if (round % 2) writeFileSync(join(path, "process.json"), holderOf(dead));
  }
  const children = Array.from({ length: PROCESSES }, () =>
    spawn(process.execPath, ["--import", "tsx", "tests/setup/lock-folders.ts", ...folders], {
      cwd: root,
      stdio: ["pipe", "pipe", "inherit"],
    }),
  );
  const lines = children.map(({ stdout }) => stdout.setEncoding("utf8")[Symbol.asyncIterator]());
  const nextLines = async () =>
    Promise.all(lines.map(async (line) => String((await line.next()).value)));
  expect(await nextLines()).toEqual(Array(PROCESSES).fill("ready\n"));
  for (const { stdin } of children) stdin.write("go\n");
  const taken = (await nextLines()).map((line) => JSON.parse(line) as string[]);
  expect(taken.flat().toSorted()).toEqual(folders.toSorted());
  for (const child of children) child.kill();
});
