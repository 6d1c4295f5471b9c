import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inlineScripts } from "./inline-scripts.ts";

it("names each inlined script by its digest, and leaves modules alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "scripts-"));
  const script = 'const price = "$1";\n';
  writeFileSync(join(folder, "theme.js"), script);
  const module = '<script type="module" src="/assets/index.js"></script>';
  const { template, sources } = inlineScripts(`<script src="/theme.js"></script>${module}`, folder);
  expect(template).toBe(`<script>${script}</script>${module}`);
  const digest = createHash("sha256").update(script).digest("base64");
  expect(sources).toEqual([`'sha256-${digest}'`]);
});
