import { expect, it } from "vitest";
import { readAddress } from "./address.ts";
import { splitLine } from "./address-line.ts";
import { contextOf } from "./testing.ts";

it.each([
  ["12 bis rue du Pré", "12 bis", "rue du Pré"],
  ["12 BIS, RUE DU PRE", "12 bis", "RUE DU PRE"],
  ["142 -144 RUE DE GAND", "142-144", "RUE DE GAND"],
  ["32-34 Rue des Arts", "32-34", "Rue des Arts"],
  ["1A RUE HAUTE", "1A", "RUE HAUTE"],
  ["99 b boulevard Vert", "99B", "boulevard Vert"],
  ["8 l'Orée du Bois", "8", "l'Orée du Bois"],
  ["n° 7 place du Marché", "7", "place du Marché"],
  ["150 rue du 4 août 1789", "150", "rue du 4 août 1789"],
  ["Rue de la Gare", undefined, "Rue de la Gare"],
  ["ROUTE NATIONALE 42", undefined, "ROUTE NATIONALE 42"],
  ["Mairie 1 place de la Fontaine", undefined, "Mairie 1 place de la Fontaine"],
  ["1er étage, la Halle", undefined, "1er étage, la Halle"],
])("splits the French line %j into %j and %j", (line, houseNumber, street) => {
  expect(splitLine(line, "FR")).toEqual(houseNumber ? { houseNumber, street } : { street });
});

it.each([
  ["Kerkstraat 12", "12", "Kerkstraat"],
  ["Kerkstraat 12 bus 3", "12 bus 3", "Kerkstraat"],
  ["Quai Haut 35, Bte 2", "35 bte 2", "Quai Haut"],
  ["Rue du Nord, 13a", "13A", "Rue du Nord"],
  ["Groeningelaan 14 - 18", "14-18", "Groeningelaan"],
  ["Rue du 11 Novembre 5", "5", "Rue du 11 Novembre"],
  ["Plein 12/3", "12/3", "Plein"],
  ["5 rue du Nord", "5", "rue du Nord"],
  ["Grote Markt", undefined, "Grote Markt"],
])("splits the Belgian line %j into %j and %j", (line, houseNumber, street) => {
  expect(splitLine(line, "BE")).toEqual(houseNumber ? { houseNumber, street } : { street });
});

const read = (address: object, country: "FR" | "BE" = "FR") =>
  readAddress({ ref: "1", name: "x", country, address }, contextOf());

it.each([
  ["27 AV DE LA PAIX", { street: "Avenue de la Paix", houseNumber: "27" }],
  ["PL DE L HOTEL DE VILLE", { street: "Place de l'Hotel de Ville" }],
  ["285 Bd Vert", { street: "Boulevard Vert", houseNumber: "285" }],
  ["Pl. du Lys", { street: "Place du Lys" }],
  ["27 rue jean petit", { street: "Rue Jean Petit", houseNumber: "27" }],
  ["rue ALFRED PETIT", { street: "Rue Alfred Petit" }],
  ["PL DE LA REPUBLIQUE", { street: "Place de la République" }],
  ["3 rue Haute 59000 Lille", { street: "Rue Haute", houseNumber: "3" }],
  ["3 rue Haute - 59000 LILLE CEDEX", { street: "Rue Haute", houseNumber: "3" }],
  ["3 rue Haute, Lille", { street: "Rue Haute", houseNumber: "3" }],
  ["142 RUE DE LILLE", { street: "Rue de Lille", houseNumber: "142" }],
  ["3 rue Haute (Lomme)", { street: "Rue Haute (Lomme)", houseNumber: "3" }],
])("reads the French line %j", (line, address) => {
  const town = { postcode: "59000", locality: "Lille" };
  expect(read({ line, ...town })).toMatchObject({ address: { ...address, ...town } });
});

it("reads a Belgian line that repeats its town", () => {
  const town = { postcode: "8500", locality: "Kortrijk" };
  expect(read({ line: "Grote Markt 54, B-8500 Kortrijk", ...town }, "BE")).toMatchObject({
    address: { street: "Grote Markt", houseNumber: "54", ...town },
  });
});

it("leaves a given street with its given number", () => {
  expect(read({ street: "Rue du Lys", houseNumber: "4", line: "9 rue Haute" })).toMatchObject({
    address: { street: "Rue du Lys", houseNumber: "4" },
  });
});

it("does not keep the line", () => {
  expect(read({ line: "4 rue du Lys" })).not.toHaveProperty("address.line");
});
