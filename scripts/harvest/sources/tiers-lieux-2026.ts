/**
 * https://www.data.gouv.fr/fr/datasets/recensement-des-tiers-lieux-en-france-2026/
 *
 * Twelve files by theme share `ID_UNIQUE`; the first says what and where a place is, and the fourth,
 * which is joined with it, what is done there. Those who run the places answered themselves: contacts
 * may be persons'. `familles_tiers_lieux` and `activites_toutes` hold several values with `;` between
 * them; a value can be somebody's own answer.
 */
import { defineSource } from "../source.ts";
import { activitiesOf2026 } from "./parts/census-activities.ts";
import { censusFile } from "./parts/census-place.ts";

export default defineSource({
  id: "tiers-lieux-2026",
  kind: "places",
  title: "Recensement des tiers-lieux en France 2026",
  publisher: "France Tiers-Lieux",
  homepage: "https://www.data.gouv.fr/fr/datasets/recensement-des-tiers-lieux-en-france-2026/",
  licence: "etalab-2.0",
  attribution: "France Tiers-Lieux, Recensement des tiers-lieux en France 2026",
  authority: "directory",
  archiveFolder: "tiers-lieux",
  files: [censusFile("2026", activitiesOf2026)],
});
