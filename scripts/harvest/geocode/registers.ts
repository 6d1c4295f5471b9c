import type { SourceKind } from "@passerelle/data/contract";
import type { SourceInfo } from "../source.ts";

/** Registers of addresses that positions come from; they give no records of their own. */
export const ADDRESS_REGISTERS = {
  FR: {
    id: "base-adresse-nationale",
    kind: "addresses",
    title: "Base Adresse Nationale",
    publisher: "IGN, DINUM",
    homepage: "https://adresse.data.gouv.fr",
    licence: "etalab-2.0",
    attribution: "Base Adresse Nationale, IGN",
    authority: "register",
  },
  BE: {
    id: "best-address",
    kind: "addresses",
    title: "BeSt Address",
    publisher: "BOSA, Digitaal Vlaanderen, SPW, CIRB",
    homepage: "https://opendata.bosa.be",
    licence: "CC-BY-4.0",
    attribution: "BeSt Address, BOSA / Digitaal Vlaanderen / SPW / CIRB",
    authority: "register",
  },
} as const satisfies Record<string, SourceInfo & { kind: SourceKind }>;
