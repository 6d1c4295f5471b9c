import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * SHA-256, in hexadecimal, of the code and the vocabulary (TypeScript and JSON, without tests) in these
 * folders and of the versions of the packages that they use. Who made the same by the same digest
 * need not make it again.
 *
 * @param root folder of the repository
 * @param folders relative to it
 */
export function digestOfCode(root: string, folders: string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.(ts|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/node_modules|fixtures/.test(relative(root, path))),
  );
  const digests = [...files.toSorted(), join(root, "pnpm-lock.yaml")].map(
    (path) => `${relative(root, path)} ${sha256Of(readFileSync(path))}`,
  );
  return sha256Of(digests.join("\n"));
}

function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
