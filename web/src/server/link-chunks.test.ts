import { expect, it } from "vitest";
import { linkChunks } from "./link-chunks.ts";

const FILES = { HomePage: ["/a/home.js", "/a/shared.js", "/a/home.css"], fr: ["/a/fr.js"], nl: [] };

it("links what a page and its language need, each file once, and nothing else", () => {
  const html = linkChunks(
    `<head><!--chunks ${JSON.stringify({ ...FILES, nl: ["/a/nl.js"] })}--></head>`,
    ["HomePage", "fr", "fr", "Unknown"],
  );
  expect(html.match(/modulepreload/g)).toHaveLength(3);
  expect(html).toContain('<link rel="stylesheet" crossorigin href="/a/home.css" />');
  expect(html).not.toMatch(/nl\.js|<!--/);
});

it("leaves nothing of the mark in development", () => {
  expect(linkChunks("<head><!--chunks--></head>", ["fr"])).toBe("<head></head>");
});
