import { at, type Example, record, siret } from "../testing.ts";

/** Pairs of records of one place. */
export const SAME: Example[] = [
  [
    "town hall under its legal name",
    record({ name: "COMMUNE DE BEAUVAL LEZ LYS", ...at("4 PL DU GAL LECLERC") }),
    record({
      name: "Mairie de Beauval-lez-Lys",
      street: "Hôtel de ville, 4 place du Général-Leclerc, BP 12",
    }),
  ],
  [
    "abbreviated centre for social action",
    record({ name: "CCAS de Beauval", ...at("7 rue des Tisserands") }),
    record({ name: "CTRE COM ACTION SOCIALE BEAUVAL LEZ LYS", ...at("7 RUE DES TISSERANDS") }),
  ],
  [
    "library with its attributes",
    record({ name: "Médiathèque municipale Odette Verhulst", ...at("12 Bd Constant Delattre") }),
    record({ name: "MEDIATHEQUE ODETTE VERHULST", ...at("12 boulevard Delattre") }),
  ],
  [
    "renamed programme",
    record({
      name: "Maison de services au public - Beauval",
      ...at("1 rue du Canal"),
      phone: "+33320000001",
    }),
    record({
      name: "France services Beauval-lez-Lys",
      ...at("1 rue du Canal"),
      phone: "+33320000001",
    }),
  ],
  [
    "wrong position at one door",
    record({ name: "Association Fil et Navette", ...at("31 rue Haute"), position: [3.1, 50.6] }),
    record({ name: "FIL ET NAVETTE", ...at("31 RUE HAUTE"), position: [3.12, 50.61] }),
  ],
  [
    "public and legal name of one social centre",
    record({
      name: "ASS AVENIR DU CTRE SOCIAL",
      ...at("8 rue Blériot"),
      ...siret("11122233300011"),
    }),
    record({ name: "Centre social Blériot", ...at("8 rue Blériot"), ...siret("11122233300011") }),
  ],
  [
    "two languages",
    record({
      name: "Openbare bibliotheek Kortrijk",
      locality: "Kortrijk",
      postcode: "8500",
      ...at("30 Leiestraat"),
    }),
    record({
      name: "Bib Kortrijk",
      locality: "Courtrai",
      postcode: "8500",
      ...at("30 Leiestraat"),
    }),
  ],
  [
    "spelling of a brand",
    record({ name: "Co-Fabrique", ...at("3 quai Vert"), position: [3.1, 50.6] }),
    record({ name: "COFABRIQUE", street: "Quai Vert", position: [3.1001, 50.6] }),
  ],
];
