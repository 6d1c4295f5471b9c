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

it("reads the current edition: mixed headers, commas, a telephone and a website", () => {
  const rows = [
    "Code_bib,nom_de_l_etablissement,Libellé 2,Adresse,CP,Ville,code_insee_commune,code_departement,Téléphone,site_internet,Longitude,Latitude,Statut,type_adresse,Population commune",
    '90101,Médiathèque du Port,,"3, quai du Port",59000,Lille,59350,59,03 20 00 00 81,https://port.example,3.0411,50.6361,Bibliothèque municipale,Bâtiment ouvert,234475',
    "90102,Bibliobus,,1 rue du Dépôt,59000,Lille,59350,59,,,3.06,50.63,Bibliothèque municipale,Bibliobus,234475",
  ];
  const reading = readWith(source, bodyOf(rows.join("\n"), "bibliotheques-2025.csv"));
  expect(reading.read).toMatchObject([
    {
      ref: "90101",
      address: { line: "3, quai du Port", postcode: "59000", locality: "Lille" },
      municipalityCode: "59350",
      position: [3.0411, 50.6361],
      phone: "03 20 00 00 81",
      website: "https://port.example",
    },
  ]);
  expect(reading.skipped).toEqual(["not a building open to the public"]);
});
