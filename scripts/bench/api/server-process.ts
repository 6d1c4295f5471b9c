import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const PATIENCE_MS = 120_000;

export type ServerProcess = { url: string; stop: () => Promise<void> };

/** The real server on this database, in a process of its own. @throws when it does not start. */
export function startServer(databaseUrl: string): Promise<ServerProcess> {
  return startProcess(["../../start.ts", "--api-only"], databaseUrl, /Passerelle is at (\S+)/);
}

/** A server of tiles by `ST_AsMVT`, likewise. @throws when it does not start. */
export function startMvtServer(databaseUrl: string): Promise<ServerProcess> {
  return startProcess(["mvt-server.ts"], databaseUrl, /Tiles are at (\S+)/);
}

/** `address`: how the program says where it listens. */
async function startProcess(
  [script = "", ...args]: string[],
  databaseUrl: string,
  address: RegExp,
): Promise<ServerProcess> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: "0", LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The server did not start")), PATIENCE_MS);
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      said += text;
      const at = address.exec(said)?.[1];
      if (!at) return;
      clearTimeout(timer);
      resolve(at);
    });
    child.once("exit", (code) => reject(new Error(`The server ended with code ${code}: ${said}`)));
  });
  return { url, stop };
}
