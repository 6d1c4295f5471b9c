/**
 * https://www.data.gouv.fr/fr/datasets/recensement-des-tiers-lieux-en-france-2023/
 *
 * The edition before, whose numbers are its own. Its identity sheet has the INSEE code, but neither
 * the families nor whether the project runs: all are third places of no known kind. The file of
 * activities, joined by `ID_UNIQUE`, has a column of 0 and 1 for each box; those of the digital say what
 * a place offers. Who did not answer again in 2026 may have closed.
 */
import { defineSource } from "../source.ts";
import { activitiesOf2023 } from "./parts/census-activities.ts";
import { censusFile } from "./parts/census-place.ts";

export default defineSource({
  id: "tiers-lieux-2023",
  kind: "places",
  title: "Recensement des tiers-lieux en France 2023",
  publisher: "France Tiers-Lieux",
  homepage: "https://www.data.gouv.fr/fr/datasets/recensement-des-tiers-lieux-en-france-2023/",
  licence: "etalab-2.0",
  attribution: "France Tiers-Lieux, Recensement des tiers-lieux en France 2023",
  authority: "directory",
  archiveFolder: "tiers-lieux",
  files: [censusFile("2023", activitiesOf2023)],
});
