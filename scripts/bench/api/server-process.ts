import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const START = fileURLToPath(new URL("../../start.ts", import.meta.url));
const PATIENCE_MS = 120_000;

/** The real server on this database, in a process of its own. @throws when it does not start. */
export async function startServer(
  databaseUrl: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ["--import", "tsx", START, "--api-only"], {
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
      const at = /Passerelle is at (\S+)/.exec(said)?.[1];
      if (!at) return;
      clearTimeout(timer);
      resolve(at);
    });
    child.once("exit", (code) => reject(new Error(`The server ended with code ${code}: ${said}`)));
  });
  return { url, stop };
}
