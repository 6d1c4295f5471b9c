import { expect, it } from "vitest";
import { mailto } from "./mailto.ts";

it("writes what a mail program reads: spaces as %20, lines as CRLF, nothing that ends a field", () => {
  const href = mailto("team@example.org", "Erreur : « A & B »", ["Bonjour,", "1+1=2"]);
  expect(href).toBe(
    "mailto:team@example.org?subject=Erreur%20%3A%20%C2%AB%20A%20%26%20B%20%C2%BB&body=Bonjour%2C%0D%0A1%2B1%3D2",
  );
});
