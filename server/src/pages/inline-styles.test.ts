import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { styleInliner } from "./inline-styles.ts";

it("puts the sheets into the page, in their order, and leaves their links without effect", () => {
  const folder = mkdtempSync(join(tmpdir(), "inline-styles-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets/a-1.css"), "a{content:'$&'}\n");
  writeFileSync(join(folder, "assets/b-2.css"), "b{}\n");
  const inline = styleInliner(folder);
  const html = inline(
    '<link rel="stylesheet" crossorigin href="/assets/a-1.css"><link rel="stylesheet" crossorigin href="/assets/b-2.css" />',
  );
  expect(html).toBe(
    "<style>a{content:'$&'}</style>" +
      '<link rel="stylesheet" crossorigin href="/assets/a-1.css" disabled />' +
      "<style>b{}</style>" +
      '<link rel="stylesheet" crossorigin href="/assets/b-2.css" disabled />',
  );
});
