import { expect, it } from "vitest";
import { readEmail } from "./email.ts";
import { contextOf, MUNICIPALITIES } from "./testing.ts";

const read = (email: string, name = "Anna Peeters") =>
  readEmail(
    {
      ref: "1",
      name,
      email,
      municipality: MUNICIPALITIES[2],
      address: { locality: "Flers" },
    },
    contextOf(),
  );

it.each([
  ["contact@example.org"],
  ["Contact@Example.ORG", "contact@example.org"],
  [" mailto:info@example.org ", "info@example.org"],
  ["info2@example.org"],
  ["accueil-social@ville.example"],
  ["mairie.flers@wanadoo.fr"],
  ["mairieflers@gmail.com"],
  ["ccas59@orange.fr"],
  ["bibliotheek@skynet.be"],
  ["mediathequeannapeeters@ville.example"],
  ["lille-sud@france-services.gouv.fr"],
  ["villeneuve-d-ascq@example.org"],
  ["flers@example.org"],
  ["anna.peeters@example.org; contact@example.org", "contact@example.org"],
])("keeps %j", (email, kept = email) => {
  expect(read(email)).toMatchObject({ email: kept });
});

it("keeps the whole name of the place when it is longer than a person's", () => {
  expect(read("lefil@free.fr", "Le Fil de l'Eau")).toMatchObject({ email: undefined });
  expect(read("le-fil-de-leau@free.fr", "Le Fil de l'Eau")).toMatchObject({
    email: "le-fil-de-leau@free.fr",
  });
});

it.each([
  "anna.peeters@example.org",
  "a.peeters@example.org",
  "anna_peeters@example.org",
  "anna-peeters@example.org",
  "apeeters@example.org",
  "anna@example.org",
  "annapeeters@gmail.com",
  "anna.mairie@wanadoo.fr",
  "infante@example.org",
  "labrousse@example.org",
  "maisonneuve@example.org",
  "flers@gmail.com",
  "contact@",
  "contact",
  "contact@example",
  "",
])("drops %j", (email) => {
  expect(read(email)).toMatchObject({ email: undefined });
});
