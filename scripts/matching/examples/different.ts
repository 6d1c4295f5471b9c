import { at, type Example, record, siret } from "../testing.ts";

/** Pairs of records of two places that look alike. */
export const DIFFERENT: Example[] = [
  [
    "town hall and library in one building",
    record({ name: "Mairie de Beauval-lez-Lys", ...at("4 place Verte"), phone: "+33320000001" }),
    record({
      name: "Médiathèque de Beauval-lez-Lys",
      ...at("4 place Verte"),
      phone: "+33320000001",
    }),
  ],
  [
    "a benefits office that is named after its host's town",
    record({ name: "Centre social Les Peupliers", ...at("9 rue Basse") }),
    record({
      name: "Caisse d'allocations familiales (Caf) - accueil de Beauval",
      street: "Centre social Les Peupliers, 9 rue Basse",
    }),
  ],
  [
    "one SIRET at two places",
    record({ name: "Centre social La Vigie", ...at("2 rue Neuve"), ...siret("11122233300011") }),
    record({
      name: "Centre social Les Peupliers",
      ...at("9 rue Basse"),
      ...siret("11122233300011"),
    }),
  ],
  [
    "numbers in names",
    record({ name: "École publique numéro 1", ...at("6 rue des Écoles") }),
    record({ name: "École publique numéro 2", ...at("6 rue des Écoles") }),
  ],
  [
    "two libraries of one network",
    record({ name: "Médiathèque Odette Verhulst", ...at("12 rue Longue"), phone: "+33320000001" }),
    record({
      name: "Médiathèque Armand Delcroix",
      ...at("80 rue du Moulin"),
      phone: "+33320000001",
    }),
  ],
  [
    "one association in two towns",
    record({ name: "Fil et Navette", ...at("31 rue Haute"), position: [3.1, 50.6] }),
    record({
      name: "FIL ET NAVETTE",
      ...at("5 rue de la Gare"),
      locality: "Marquise",
      postcode: "59888",
      position: [3.3, 50.7],
    }),
  ],
  [
    "town halls of towns with one postcode",
    record({ name: "Mairie de Beauval", locality: undefined }),
    record({ name: "Mairie de Warneville-lez-Beauval", locality: "Warneville-lez-Beauval" }),
  ],
  [
    "one street in two towns",
    record({ name: "Espace numérique", ...at("29 rue Jean Jaurès") }),
    record({
      name: "Mission locale",
      ...at("29 rue Jean Jaurès"),
      locality: "Marquise",
      postcode: "59888",
    }),
  ],
  [
    "a social action centre and the town hall",
    record({
      name: "OCMW Harelvoorde",
      ...at("1 Marktplein"),
      locality: "Harelvoorde",
      postcode: "8999",
    }),
    record({
      name: "Stadhuis Harelvoorde",
      ...at("1 Marktplein"),
      locality: "Harelvoorde",
      postcode: "8999",
    }),
  ],
];
