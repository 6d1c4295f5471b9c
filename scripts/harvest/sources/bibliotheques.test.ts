import { expect, it } from "vitest";
import source from "./bibliotheques.ts";
import { bodyOf, fixture, readFixture, readWith } from "./testing.ts";

const path = "bibliotheques/bibliotheques.csv";
const { read, skipped, rejected } = readFixture(source, path);

it("reads an open library", () => {
  expect(read[0]).toEqual({
    ref: "90001",
    name: "Médiathèque de la Passementerie",
    country: "FR",
    codes: [{ scheme: "culture:statut", value: "Bibliothèque municipale classée" }],
    status: "active",
    address: { line: "134 rue des Passementiers", postcode: "59000", locality: "Lille" },
    municipalityCode: "59350",
    position: [3.050525, 50.6241],
  });
});

it("completes a name that only says what the place is", () => {
  expect(read.map(({ name }) => name)).toEqual([
    "Médiathèque de la Passementerie",
    "MEDIATHEQUE DE LA GRAND PLAGE",
    "Bibliothèque Municipale d'Armentières",
    "Médiathèque du Maisnil",
    "Bibliotheque municipale Louise Michel",
    "Point-lecture d'Englos",
    "Médiathèque de la Plaine",
    "Bibliotheque Municipale de Guise",
    "Médiathèque de quartier dâ€™Hellemmes",
  ]);
});

it("keeps a building of unknown kind with an unknown status", () => {
  expect(read.find(({ ref }) => ref === "90010")?.status).toBe("unknown");
});

it("leaves out offices, mobile libraries, stores and departmental libraries", () => {
  expect(skipped).toEqual([
    "not a building open to the public",
    "not a building open to the public",
    "not a building open to the public",
    "departmental library",
  ]);
  expect(rejected).toEqual([expect.stringContaining("line 15: nom_de_l_etablissement")]);
});

it("reads the edition whose headers have underscores", () => {
  const text = new TextDecoder()
    .decode(fixture(path).bytes)
    .replace("Nom de l'établissement", "nom_de_l_etablissement")
    .replace("Type adresse ", "type_adresse");
  expect(readWith(source, bodyOf(text, "bibliotheques.csv")).read).toEqual(read);
});
