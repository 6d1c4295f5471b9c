import { expect, it } from "vitest";
import { withoutContacts } from "./contacts.ts";

it.each([
  ["Cowork du Port 06 12 34 56 78", "Cowork du Port"],
  ["Cowork du Port +33 (0)6 12 34 56 78", "Cowork du Port"],
  ["Digipunt 0475/12.34.56 Kortrijk", "Digipunt Kortrijk"],
  ["Digipunt +32 475 12 34 56", "Digipunt"],
  ["Atelier (camille.durand@example.org)", "Atelier"],
  ["mailto:camille.durand@example.org", ""],
])("takes contacts out of %j", (text, left) => {
  expect(withoutContacts(text)).toBe(left);
});

it.each([
  "12 rue du 11 Novembre 1918",
  "Espace 3000",
  "59000 Lille",
  "Les 24 heures 2026",
  "50.6292, 3.0573",
])("leaves %j", (text) => {
  expect(withoutContacts(text)).toBe(text);
});
