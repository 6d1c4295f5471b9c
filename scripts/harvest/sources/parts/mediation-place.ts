import { taxonomy } from "@passerelle/data/taxonomy";
import { z } from "zod";
import type { SourcePlace } from "../../said.ts";
import type { Skip } from "../../source.ts";
import { decimal, listCell, requiredText, text } from "./fields.ts";
import { toHostTypologies } from "./host-typologies.ts";
import { toIdentifiers } from "./identifiers.ts";
import { mediationLists, toMediationCodes } from "./mediation-codes.ts";
import { toFrenchIdentifier } from "./national-number.ts";
import { toPosition } from "./position.ts";

/** Who publishes all files in the standard on data.gouv.fr. */
export const MEDIATION_ORGANISATION = "cartographie-nationale-des-lieux-de-mediation-numerique";

/** Columns without which a CSV is not in the current standard. */
export const MEDIATION_COLUMNS = [
  "id",
  "nom",
  "commune",
  "code_postal",
  "adresse",
  "services",
  "date_maj",
];

const list = listCell(/[|;]/);

const knownTypologies = new Set(
  taxonomy.typologies.flatMap(({ codes }) => codes?.["mednum:typologie"] ?? []),
);

/** One place in the national standard, in its current or its early form. */
export const mediationRecordSchema = z.object({
  id: requiredText,
  pivot: text,
  nom: requiredText,
  commune: text,
  code_postal: text,
  code_insee: text,
  adresse: text,
  latitude: decimal,
  longitude: decimal,
  telephone: text,
  courriel: list,
  courriels: list,
  site_web: listCell(/[|]/),
  horaires: text,
  presentation_resume: text,
  source: text,
  itinerance: list,
  date_maj: text,
  modalites_acces: list,
  fiche_acces_libre: text,
  ...mediationLists,
});
type MediationRecord = z.infer<typeof mediationRecordSchema>;

/** `refOf` says what makes the record unique: early exports share one `id` between sources. */
export function toMediationPlace(
  row: MediationRecord,
  refOf: (row: MediationRecord) => string,
): SourcePlace | Skip {
  if (row.modalites_acces.includes("Ce lieu n'accueille pas de public")) {
    return { skip: "not open to the public" };
  }
  const register = toFrenchIdentifier(row.pivot);
  const isMobile = row.itinerance.length === 1 && row.itinerance[0] === "Itinérant";
  return {
    ref: refOf(row),
    name: row.nom,
    country: "FR",
    codes: toMediationCodes(row),
    typologies: [
      ...(row.typologie.some((code) => knownTypologies.has(code)) ? [] : toHostTypologies(row.nom)),
      ...(isMobile ? ["mobile_service"] : []),
    ],
    summary: row.presentation_resume
      ? { texts: { fr: row.presentation_resume }, origin: "source" }
      : undefined,
    address: { line: row.adresse, postcode: row.code_postal, locality: row.commune },
    municipalityCode: row.code_insee,
    position: toPosition(row.longitude, row.latitude),
    openingHours: row.horaires,
    website: row.site_web[0],
    phone: row.telephone,
    email: row.courriels[0] ?? row.courriel[0],
    identifiers: [
      ...(register ? [register] : []),
      ...toIdentifiers({ acceslibre: row.fiche_acces_libre }),
    ],
    date: row.date_maj,
  };
}
