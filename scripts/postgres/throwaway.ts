import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { freePort } from "./free-port.ts";

/** A PostgreSQL server that is thrown away after use; the URL is that of its maintenance database. */
export type ThrowawayServer = { url: string; stop: () => Promise<void> };

/**
 * Starts a throw-away PostgreSQL with PostGIS on loopback.
 *
 * @returns undefined when this machine has no PostgreSQL or its PostGIS is missing.
 */
export async function startPostgres(): Promise<ThrowawayServer | undefined> {
  const binaries = findBinaries();
  if (!binaries || !hasPostgis(binaries)) return undefined;

  const folder = mkdtempSync(join(tmpdir(), "passerelle-postgres-"));
  const account = unprivilegedAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  execFileSync(
    join(binaries, "initdb"),
    ["-D", data, "-U", "passerelle", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
    { stdio: "ignore", cwd: folder, ...account },
  );

  const port = await freePort();
  const settings = ["fsync=off", "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`];
  const server = spawn(
    join(binaries, "postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { stdio: "ignore", cwd: folder, ...account },
  );
  await waitUntilReady(join(binaries, "pg_isready"), port);
  return {
    url: `postgres://passerelle@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT"); // fast shutdown
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of `initdb` and `postgres`: on the PATH, else Debian's newest version. */
function findBinaries(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : [];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
  ];
  return (
    folders.find(
      (folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_config")),
    ) ?? folders.find((folder) => existsSync(join(folder, "initdb")))
  );
}

function hasPostgis(binaries: string): boolean {
  const version = execFileSync(join(binaries, "postgres"), ["--version"], { encoding: "utf8" });
  const major = /(\d+)\./.exec(version)?.[1] ?? "";
  const folders = [
    `/usr/share/postgresql/${major}/extension`,
    join(binaries, "..", "share", "postgresql", "extension"),
    join(binaries, "..", "share", "extension"),
  ];
  return folders.some((folder) => existsSync(join(folder, "postgis.control")));
}

/** PostgreSQL refuses to run as root, so root hands it to the `postgres` user. */
function unprivilegedAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string) =>
    Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function waitUntilReady(pgIsReady: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    try {
      execFileSync(pgIsReady, ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      return;
    } catch {
      // not ready yet: ask again shortly
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error("The throw-away PostgreSQL did not start within 30 s");
}
