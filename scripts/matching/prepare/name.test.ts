import { describe, expect, it } from "vitest";
import { readName } from "./name.ts";

describe("readName", () => {
  it.each([
    ["MÉDIATHÈQUE MUNICIPALE Odette-Verhulst", ["library"], ["odette", "verhulst"]],
    ["Centre Communal d'Action Sociale de St Vaast", ["social_action"], ["saint", "vaast"]],
    ["S.A.R.L. Le Fil", [], ["fil"]],
    ["M.J.C. du Quai", ["youth_centre"], ["quai"]],
    ["Quartier des Trois Ponts", [], ["3", "ponts"]],
    ["Fabrique (Lycée Delattre)", [], ["fabrique"]],
    ["Médiathèque de la ville de Marquise", ["library"], ["marquise"]],
    ["Ville de Marquise", ["town_hall"], ["marquise"]],
    ["Centre social du centre ville", ["community_centre"], ["centreville"]],
    ["France services – Mairie de Marquise", ["france_services", "town_hall"], ["marquise"]],
    ["vzw De Draad", [], ["draad"]],
  ])("takes %s apart", (text, kinds, core) => {
    expect(readName(text)).toMatchObject({ kinds, core });
  });

  it("knows where the name of a town ends and what it lies near begins", () => {
    const { core, head } = readName("Mairie de Warneville-lez-Beauval");
    expect(core.slice(0, head)).toEqual(["warneville"]);
  });

  it("keeps a name that stands wholly in brackets", () => {
    expect(readName("(Le Fil)").core).toEqual(["fil"]);
  });
});
