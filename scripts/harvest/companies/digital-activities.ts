import { AXES } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";

/** Nomenclatures of activities: France's second revision, and the classes that all of Europe's newest share. */
export const NAF_REV_2 = "naf:rev2";
export const NACE_2_1 = "nace:2.1";
type Nomenclature = typeof NAF_REV_2 | typeof NACE_2_1;

/** Codes of activities that make a company a digital one: those that mean a concept of the taxonomy. */
export function digitalActivities(nomenclature: Nomenclature): string[] {
  const concepts = AXES.flatMap((axis) => taxonomy[axis]);
  return [...new Set(concepts.flatMap(({ codes }) => codes?.[nomenclature] ?? []))].toSorted();
}

/** Scheme of what sort of legal person runs a site, which tells its typology. */
export const LEGAL_FORM = "legal-form";
export type LegalForm = "company" | "nonprofit" | "public";

/**
 * The class of NACE 2.1 of a national code: NACE-BEL 2025 writes `62200` and NAF 2025 `62.20Y` what
 * Europe calls `62.20`. Their last sign is the country's own.
 */
export function toNaceClass(nationalCode: string): string {
  const digits = nationalCode.replace(/\D/g, "");
  return `${digits.slice(0, 2)}.${digits.slice(2, 4)}`;
}
