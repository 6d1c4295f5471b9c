import { expect, it } from "vitest";
import { contextOf } from "./testing.ts";
import { readWebsite } from "./website.ts";

const read = (website: string) => readWebsite({ ref: "1", name: "x", website }, contextOf());

it.each([
  ["www.atelier.be", "https://www.atelier.be/"],
  ["http://atelier.be", "http://atelier.be/"],
  ["  HTTPS://WWW.Atelier.BE/Page ", "https://www.atelier.be/Page"],
  ["\u00a0www.atelier.be", "https://www.atelier.be/"],
  ["https://a.fr|site web", "https://a.fr/"],
  ["http://a.fr ; http://b.fr", "http://a.fr/"],
  ["Le labo\u00a0http://lelabo.fr/", "http://lelabo.fr/"],
  ["https://http://lelabo.fr", "https://lelabo.fr/"],
  ["http:/lelabo.fr", "http://lelabo.fr/"],
  ["http//lelabo.fr", "http://lelabo.fr/"],
  ["www.mémé.fr", "https://www.xn--mm-bjab.fr/"],
  ["https://a.fr/x?id=3&utm_source=n&fbclid=1", "https://a.fr/x?id=3"],
  ["https://a.fr/x?utm_medium=n#top", "https://a.fr/x#top"],
  ["en cours, voir a.fr", "https://a.fr/"],
])("reads %j as %s", (text, website) => {
  expect(read(text)).toMatchObject({ website });
});

it.each([
  "en cours",
  "lelabo@laposte.fr",
  "Madame QUELQU-UN",
  "mailto:contact@a.fr",
  "javascript:alert(1)",
  "ftp://a.fr",
  "http://localhost:3000",
  "http://192.168.1.4/",
  "https://example.com",
  "https://user:secret@a.fr",
  "https://",
  "-",
  "",
])("drops %j", (text) => {
  expect(read(text)).toMatchObject({ website: undefined });
});
