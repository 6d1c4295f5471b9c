import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const DOCUMENTS = ["README.md", "CONTRIBUTING.md", "docs/ARCHITECTURE.md", "docs/OPERATIONS.md"];

describe.each(DOCUMENTS)("%s", (document) => {
  const text = readFileSync(join(root, document), "utf8");
  const paths = [...text.matchAll(/`((?:data|server|scripts|web|tests|docs)\/[^`\s<>*{]*)`/g)];

  it("names some paths, and each exists", () => {
    const missing = paths
      .map(([, path]) => path ?? "")
      .filter((path) => !existsSync(join(root, path)));
    expect(paths.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});
