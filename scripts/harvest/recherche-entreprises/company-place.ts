import {
  LEGAL_FORM,
  type LegalForm,
  NACE_2_1,
  NAF_REV_2,
  toNaceClass,
} from "../companies/digital-activities.ts";
import type { SourcePlace } from "../said.ts";
import { toPosition } from "../sources/parts/position.ts";
import type { Company } from "./company.ts";

/** What the register says of one establishment. */
export function toCompanyPlace({
  siren,
  name,
  nature_juridique,
  establishment,
  isPositionShared,
}: Company): SourcePlace {
  const { siret, activite_principale, activite_principale_naf25 } = establishment;
  const { latitude, longitude } = establishment;
  return {
    ref: siret,
    name,
    country: "FR",
    codes: [
      { scheme: LEGAL_FORM, value: legalFormOf(nature_juridique) },
      ...(activite_principale ? [{ scheme: NAF_REV_2, value: activite_principale }] : []),
      ...(activite_principale_naf25
        ? [{ scheme: NACE_2_1, value: toNaceClass(activite_principale_naf25) }]
        : []),
    ],
    status: "active",
    address: {
      line: establishment.adresse ?? undefined,
      postcode: establishment.code_postal ?? undefined,
      locality: establishment.libelle_commune ?? undefined,
    },
    municipalityCode: establishment.commune ?? undefined,
    position: latitude && longitude ? toPosition(Number(longitude), Number(latitude)) : undefined,
    precision: isPositionShared ? "locality" : "address",
    identifiers: [
      { scheme: "siret", value: siret },
      { scheme: "siren", value: siren },
    ],
    isOrganisation: true,
  };
}

/** Of INSEE's legal forms, 92 are associations and 7 are bodies of public law. */
function legalFormOf(natureJuridique: string): LegalForm {
  if (natureJuridique.startsWith("92")) return "nonprofit";
  return natureJuridique.startsWith("7") ? "public" : "company";
}
