import type { SkipReason } from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";
import {
  digitalActivities,
  NACE_2_1,
  NAF_REV_2,
  toNaceClass,
} from "../companies/digital-activities.ts";
import type { Company, Establishment, Unit } from "./company.ts";

/** INSEE codes of the territory's municipalities. */
export const COMMUNES = municipalities
  .filter(({ country }) => country === "FR")
  .map(({ code }) => code);

/** What INSEE lets everybody see. */
const PUBLIC = "O";
/** Addresses that one position may have: a position of more is that of a town or an area. */
const MOST_ADDRESSES = 2;

const communes = new Set(COMMUNES);
const nafCodes = new Set(digitalActivities(NAF_REV_2));
const naceClasses = new Set(digitalActivities(NACE_2_1));

/**
 * The open establishments of legal persons in the territory whose own activity is digital, each once,
 * and how many others there were, by reason. Nothing of a natural person passes.
 */
export function keepCompanies(units: Unit[]) {
  const leftOut: Record<string, number> = {};
  const kept = new Map<string, Omit<Company, "isPositionShared">>();
  const seen = new Set<string>();
  for (const unit of units) {
    for (const establishment of unit.matching_etablissements) {
      if (seen.has(establishment.siret)) continue;
      seen.add(establishment.siret);
      const reason = whyNot(unit, establishment);
      const { siren, nature_juridique } = unit;
      const name = unit.nom_raison_sociale ?? unit.nom_complet;
      if (reason || !name || !nature_juridique)
        leftOut[reason ?? "no name"] = (leftOut[reason ?? "no name"] ?? 0) + 1;
      else {
        const adresse = withoutHost(establishment.adresse ?? "");
        const known = { ...establishment, adresse };
        kept.set(establishment.siret, { siren, name, nature_juridique, establishment: known });
      }
    }
  }
  const shared = findSharedPositions([...kept.values()].map(({ establishment }) => establishment));
  const companies = [...kept.values()].map((company): Company => {
    const position = positionOf(company.establishment);
    return { ...company, isPositionShared: position !== undefined && shared.has(position) };
  });
  return {
    leftOut,
    kept: companies.toSorted((a, b) => (a.establishment.siret < b.establishment.siret ? -1 : 1)),
  };
}

/** The address without whom mail is to be left with: `CHEZ CAMILLE VANDURAND 20 RUE DE LILLE`. */
function withoutHost(address: string): string {
  return address.replace(/\bCHEZ\b\D*/i, "").trim();
}

/** Why an establishment is not kept; undefined when it is. */
function whyNot(unit: Unit, establishment: Establishment): SkipReason | undefined {
  if (isNaturalPerson(unit)) return "natural person";
  const { statut_diffusion_etablissement, etat_administratif, commune } = establishment;
  if (unit.statut_diffusion !== PUBLIC || statut_diffusion_etablissement !== PUBLIC) {
    return "not for everybody to see";
  }
  if (etat_administratif !== "A") return "closed";
  if (!communes.has(commune ?? "")) return "outside the territory";
  return isDigital(establishment) ? undefined : "another activity";
}

/** Legal forms that begin with 1 are natural persons; one that is not told may be. */
function isNaturalPerson({ nature_juridique, complements }: Unit): boolean {
  return (
    complements?.est_entrepreneur_individuel === true ||
    !nature_juridique ||
    nature_juridique.startsWith("1")
  );
}

function isDigital({ activite_principale, activite_principale_naf25 }: Establishment): boolean {
  return (
    nafCodes.has(activite_principale ?? "") ||
    naceClasses.has(toNaceClass(activite_principale_naf25 ?? ""))
  );
}

function findSharedPositions(establishments: Establishment[]): Set<string> {
  const addresses = new Map<string, Set<string>>();
  for (const establishment of establishments) {
    const position = positionOf(establishment);
    if (!position) continue;
    const known = addresses.get(position) ?? new Set();
    addresses.set(position, known.add(establishment.adresse ?? ""));
  }
  return new Set(
    [...addresses].filter(([, each]) => each.size > MOST_ADDRESSES).map(([position]) => position),
  );
}

function positionOf({ latitude, longitude }: Establishment): string | undefined {
  return latitude && longitude ? `${latitude} ${longitude}` : undefined;
}
