import { describe, expect, it } from "vitest";
import source from "./mediation-numerique.ts";
import { practicalFactsOf, readFixture } from "./testing.ts";

const folder = "mediation-numerique";

describe("the current standard", () => {
  const { read, skipped, rejected } = readFixture(
    source,
    `${folder}/20240901-la-cartographie-nationale-lieux-de-mediation-numeriques-nord.csv`,
  );
  const find = (name: string) => read.find((place) => place.name === name);

  it("reads lists, hours, text and the register number", () => {
    expect(find("Maison Folle des Outils")).toEqual({
      ref: "Coop-numérique_00000000-0000-4000-8000-000000000001",
      name: "Maison Folle des Outils",
      country: "FR",
      codes: [
        { scheme: "mednum:typologie", value: "TIERS_LIEUX" },
        { scheme: "mednum:typologie", value: "ASSO" },
        { scheme: "mednum:service", value: "Maîtrise des outils numériques du quotidien" },
        { scheme: "mednum:service", value: "Loisirs et créations numériques" },
        { scheme: "mednum:label", value: "Fabriques de Territoire" },
        { scheme: "mednum:cost", value: "Gratuit" },
      ],
      typologies: [],
      summary: {
        texts: { fr: "Un lieu ouvert pour apprendre et fabriquer." },
        origin: "source",
      },
      address: { line: "70 rue des Sarrazins", postcode: "59000", locality: "Lille" },
      municipalityCode: "59350",
      position: [3.0501, 50.6211],
      openingHours: "Tu-Sa 10:00-19:00",
      website: "https://maison-folle.example",
      phone: "+33320000010",
      email: "contact@maison-folle.example",
      identifiers: [{ scheme: "siret", value: "13000000000012" }],
      date: "2024-08-30",
    });
  });

  it("reads the price, the help for disabled people, the languages and what can be used", () => {
    expect(practicalFactsOf(find("Médiathèque ＂Le Phare＂"))).toEqual({
      languages: ["en", "mul"],
      access: ["motor", "deaf", "blind", "mental", "literacy"],
      costs: ["conditional", "paid"],
      equipment: [],
    });
    expect(practicalFactsOf(find("Espace public numérique du Pile")).equipment).toEqual([
      "computers",
      "internet",
    ]);
  });

  it("bears columns beyond the standard", () => {
    expect(find("Atelier du Clavier")).toMatchObject({ municipalityCode: "59350" });
  });

  it("keeps the address of the page on accessibility", () => {
    expect(find("Médiathèque ＂Le Phare＂")?.identifiers).toEqual([
      {
        scheme: "acceslibre",
        value:
          "https://acceslibre.beta.gouv.fr/app/59-tourcoing/a/bibliotheque-mediatheque/erp/le-phare/",
      },
    ]);
  });

  it("takes 0,0 for an unknown position", () => {
    expect(find("Point sans position")).toMatchObject({ position: undefined });
  });

  it("calls mobile what only travels, not what also has a fixed place", () => {
    expect(find("Bus du numérique")?.typologies).toEqual(["mobile_service"]);
    expect(find("Médiathèque ＂Le Phare＂")?.typologies).toEqual([]);
  });

  it("goes by the name where the typology is missing, and by the visit where it is not ours", () => {
    expect(find("Espace public numérique du Pile")?.typologies).toEqual(["epn"]);
    expect(find("Antenne des Flandres")?.typologies).toEqual(["service_point"]);
  });

  it("leaves out what does not receive the public, and rejects a place without name", () => {
    expect(skipped).toEqual(["not open to the public"]);
    expect(rejected).toEqual([expect.stringContaining("line 11: nom")]);
    expect(read).toHaveLength(9);
  });
});

describe("the early form of the Conseillers numériques", () => {
  const { read, rejected } = readFixture(source, `${folder}/conseillers-numeriques-2022-12.json`);

  it.each([
    ["Médiathèque des Deux Rives", ["library"]],
    ["CCAS DE ROUBAIX-SUD", ["public_authority", "service_point"]],
    ["Centre Social La Passerelle", ["community_centre"]],
    ["Mairie d'Armentières", ["public_authority", "service_point"]],
    ["INTERFACES NORD", ["service_point"]],
    ["Cyber-base du Fort", ["epn"]],
    ["Communauté de communes des Weppes", ["intermunicipal_body"]],
    ["MJC du Moulin", ["community_centre"]],
    ["Maison de quartier des Ormeaux", ["community_centre"]],
  ])("tells from the name that %s is %j", (name, typologies) => {
    expect(read.find((place) => place.name === name)?.typologies).toEqual(typologies);
  });

  it("drops the register number of zeros, keeps a real one, and reads `;` lists", () => {
    expect(rejected).toEqual([]);
    expect(read[0]?.identifiers).toEqual([]);
    expect(read[1]).toMatchObject({
      identifiers: [{ scheme: "siret", value: "26590000100018" }],
      codes: expect.arrayContaining([
        { scheme: "mednum:label", value: "CNFS" },
        { scheme: "mednum:label", value: "France Services" },
        { scheme: "mednum:service", value: "Prendre en main un ordinateur" },
      ]),
    });
  });

  it("reads the price without its explanation, and learning computers as no equipment", () => {
    expect(practicalFactsOf(read[0])).toEqual({
      languages: [],
      access: [],
      costs: ["free"],
      equipment: [],
    });
  });
});

describe("the early form of data.inclusion", () => {
  const { read, rejected } = readFixture(source, `${folder}/data-inclusion-2023-01.json`);
  const conseillers = readFixture(source, `${folder}/conseillers-numeriques-2022-12.json`).read;

  it("keeps apart what two of its sources give one id", () => {
    expect(read.map(({ ref }) => ref)).toEqual(expect.arrayContaining(["Hinaura:10", "siao:10"]));
    expect(new Set(read.map(({ ref }) => ref)).size).toBe(read.length);
  });

  it("reads price, publics and equipment without their explanations", () => {
    expect(practicalFactsOf(read[0])).toEqual({
      languages: ["mul"],
      access: ["deaf", "blind", "mental", "literacy"],
      costs: ["free", "conditional"],
      equipment: ["computers", "internet"],
    });
    expect(practicalFactsOf(read[1]).costs).toEqual(["conditional", "paid"]);
  });

  it("gives a record of both early files one reference", () => {
    const common = read.find(({ name }) => name === "Médiathèque des Deux Rives");
    expect(common?.ref).toBe(conseillers[0]?.ref);
  });

  it("reads an association's number and rejects a record without name", () => {
    expect(read[1]?.identifiers).toEqual([{ scheme: "rna", value: "W595000001" }]);
    expect(rejected).toEqual([expect.stringContaining("[9]: nom")]);
  });
});

it("asks data.gouv.fr for the file of the national map, whatever day it is of", async () => {
  const live = source.files[0]?.live;
  if (!live || !("resolve" in live)) throw new Error("no lookup");
  const title = (producer: string) =>
    `20261126-${producer}-lieux-de-mediation-numeriques-national.csv`;
  const resource = (id: string, name: string) => ({
    id,
    title: name,
    url: `https://x.example/${name}`,
  });
  const resources = [
    resource("theirs", title("conseiller-numerique")),
    resource("ours", title("la-cartographie-nationale")),
    resource("json", title("la-cartographie-nationale").replace(".csv", ".json")),
  ];
  const address = await live.resolve(async () => ({ data: [{ resources }] }));
  expect(address).toBe("https://www.data.gouv.fr/api/1/datasets/r/ours");
});
