import { at, type Example, record } from "../testing.ts";

/** Pairs that only people can decide about. */
export const NOT_SAME: Example[] = [
  [
    "a body in a house of associations",
    record({ name: "Les Mots qui filent", ...at("27 rue Longue"), position: [3.1, 50.6] }),
    record({ name: "Maison des associations", ...at("27 rue Longue"), position: [3.1, 50.6] }),
  ],
  [
    "a fablab inside a school",
    record({
      name: "Fablab du lycée Simone Delattre",
      ...at("3 rue Neuve"),
      position: [3.1, 50.6],
    }),
    record({ name: "Lycée Simone Delattre", ...at("3 rue Neuve"), position: [3.1, 50.6] }),
  ],
  [
    "a desk of France services in a town hall",
    record({ name: "France services de Beauval", ...at("4 place Verte"), position: [3.1, 50.6] }),
    record({ name: "Mairie de Beauval", ...at("4 place Verte"), position: [3.1, 50.6] }),
  ],
  [
    "a place that may have moved within its town",
    record({ name: "Fil et Navette", ...at("31 rue Haute"), position: [3.1, 50.6] }),
    record({ name: "Fil et Navette", ...at("5 rue de la Gare"), position: [3.108, 50.605] }),
  ],
];
