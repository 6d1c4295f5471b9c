import { expect, it } from "vitest";
import { titleCase, unshout } from "./casing.ts";

it.each([
  ["LA POSTE", "La Poste"],
  ["LE 21", "Le 21"],
  ["CCAS DE ST ANDRE", "CCAS de St Andre"],
  ["COMMUNE DE MONS-EN-BAROEUL", "Commune de Mons-en-Baroeul"],
  ["MAIRIE DE VILLENEUVE D ASCQ", "Mairie de Villeneuve d'Ascq"],
  ["LES MOTS POUR L ECRIRE", "Les Mots pour l'Ecrire"],
  ["LES MOTS POUR L' ECRIRE", "Les Mots pour l'Ecrire"],
  ["MAISON DE L’EMPLOI", "Maison de l’Emploi"],
  ["L'ATELIER DES LYS", "L'Atelier des Lys"],
  ["C.A.S.E DE BARRAGE", "C.A.S.E de Barrage"],
  ["ESPACE 72 - LE PORT", "Espace 72 - Le Port"],
  ["CENTRE SOCIAL (LA TOURELLE)", "Centre Social (La Tourelle)"],
  ["ÉCOLE JEAN XXIII", "École Jean XXIII"],
  ["UNION SPRL VZW ASBL", "Union SPRL VZW ASBL"],
  ["UGENT CAMPUS KORTRIJK", "UGent Campus Kortrijk"],
  ["HUIS VAN HET KIND", "Huis van het Kind"],
  ["BIBLIOTHEEK TER LEIE IJZERZELE", "Bibliotheek ter Leie IJzerzele"],
  ["CAFÉ 'T HOEKJE", "Café 't Hoekje"],
  ["FOYER DU 3EME AGE", "Foyer du 3eme Age"],
  ["COWORK'IN FOLIE", "Cowork'In Folie"],
  ["MEDIATHEQUE HENRI PETIT d'Allennes les Prés", "Mediatheque Henri Petit d'Allennes les Prés"],
  ["MEDIATHEQUE FRANCOIS d'ANNOEULLIN", "Mediatheque Francois d'Annoeullin"],
])("writes %j as %j", (name, cased) => {
  expect(unshout(name)).toBe(cased);
});

it.each([
  "INTERFACES",
  "CCO",
  "GIP FCIP",
  "EPSI ISEN",
  "VIVES Maaklab",
  "BUDA::lab",
  "Hogeschool VIVES, campus Kortrijk",
  "m.e.u.h lab",
  "Médiathèque de LILLE",
  "",
])("leaves %j alone", (name) => {
  expect(unshout(name)).toBe(name);
});

it.each([
  ["LILLE", "Lille"],
  ["COWORKIN'Lille", "Coworkin'Lille"],
  ["'S-GRAVENBRAKEL", "'s-Gravenbrakel"],
  ["SAINT-ANDRÉ-LEZ-LILLE", "Saint-André-lez-Lille"],
  ["LA CHAPELLE D'ARMENTIÈRES", "La Chapelle d'Armentières"],
  ["RUE DU 8 MAI", "Rue du 8 Mai"],
  ["Rue ALFRED Cousin", "Rue Alfred Cousin"],
])("cases the words of %j: %j", (text, cased) => {
  expect(titleCase(text)).toBe(cased);
});
