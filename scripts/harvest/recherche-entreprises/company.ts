import { z } from "zod";

const text = z.string().nullish();
const flag = z.boolean().nullish();

/** An establishment as the API gives it: what is kept of it. */
const establishmentSchema = z.object({
  siret: z.string(),
  /** Number, street, postcode and town in capitals. */
  adresse: text,
  /** INSEE code. */
  commune: text,
  libelle_commune: text,
  code_postal: text,
  /** Degrees, as text. */
  latitude: text,
  longitude: text,
  activite_principale: text,
  activite_principale_naf25: text,
  /** `A` open, `F` closed. */
  etat_administratif: text,
  /** `O` for all, `P` in part, `N` for nobody. */
  statut_diffusion_etablissement: text,
  est_siege: flag,
});
export type Establishment = z.infer<typeof establishmentSchema>;

/** A legal unit as the API gives it, with what tells whether it may be kept; directors are not read. */
const unitSchema = z.object({
  siren: z.string(),
  nom_complet: text,
  nom_raison_sociale: text,
  nature_juridique: text,
  statut_diffusion: text,
  matching_etablissements: z.array(establishmentSchema),
  complements: z.object({ est_entrepreneur_individuel: flag }).nullish(),
});
export type Unit = z.infer<typeof unitSchema>;

/** One page of an answer. */
export const pageSchema = z.object({
  results: z.array(unitSchema),
  total_results: z.number().int(),
  total_pages: z.number().int(),
});
export type Page = z.infer<typeof pageSchema>;

/** What is kept of one establishment of a legal person. */
export const companySchema = z.object({
  siren: z.string(),
  name: z.string(),
  /** INSEE's code of the legal form, four digits. */
  nature_juridique: z.string(),
  establishment: establishmentSchema,
  /** Whether establishments at other addresses have the very same position, which is then no door's. */
  isPositionShared: z.boolean(),
});
export type Company = z.infer<typeof companySchema>;
