import { liveDocument } from "./live-document.ts";

/** The API of ROR gives 20 records a page: the fixture is one page. */
const rorPage = (items: unknown) => ({
  number_of_results: (items as unknown[]).length,
  items,
});

/** Companies by pages of three. */
function companiesPage(document: unknown, page: number) {
  const { results } = document as { results: unknown[] };
  return {
    results: results.slice((page - 1) * 3, page * 3),
    total_results: results.length,
    total_pages: Math.ceil(results.length / 3),
  };
}

const OUTLINES = "sh_statbel_statistical_sectors_31370_20240101.geojson";
const TABLE = "OPENDATA_SECTOREN_2024.txt";
const GRID = "ESTAT_Census_2021_V3.csv";
const QPV = "QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson";

/**
 * What each source that is read live is served, one document for each of its files. Overture is read by
 * ranges of a store of files, which misbehaves in `ranged.test.ts`.
 */
export const LIVE_DOCUMENTS = [
  liveDocument("bibliotheques", "bibliotheques/bibliotheques.csv", "Adresse", { delimiter: ";" }),
  liveDocument("boundaries-belgium", "boundaries/communes-belgium-2025.geojson", "nis", {
    list: "features",
  }),
  liveDocument("boundaries-france", "boundaries/communes-59-nord.geojson", "code", {
    list: "features",
  }),
  liveDocument(
    "esr",
    "esr/fr-esr-principaux-etablissements-enseignement-superieur.csv",
    "Libellé",
    { delimiter: ";" },
  ),
  liveDocument("france-services", "france-services/liste-fs-20240801.csv", "insee_com", {
    delimiter: ",",
  }),
  liveDocument(
    "mediation-hauts-de-france",
    "mediation-hauts-de-france/SIILAB_HDF_standard_med_num.csv",
    "services",
    { delimiter: ";" },
  ),
  liveDocument(
    "mediation-numerique",
    "mediation-numerique/20240901-la-cartographie-nationale-lieux-de-mediation-numeriques-nord.csv",
    "services",
    { delimiter: "," },
  ),
  liveDocument("osm", "osm/overpass-eurometropole-2026.json", "id", { list: "elements" }),
  liveDocument(
    "population-belgium",
    `population/${TABLE}`,
    "TOTAL",
    { delimiter: "|" },
    { member: TABLE, isLatin1Read: true },
  ),
  liveDocument("population-france", "boundaries/population-communes-2023.json", "population", {}),
  liveDocument(
    "population-grid-europe",
    `population/${GRID}`,
    "T",
    { delimiter: "," },
    { member: GRID },
  ),
  liveDocument(
    "population-sectors",
    `population/${OUTLINES}`,
    "cd_sector",
    { list: "features" },
    { member: OUTLINES },
  ),
  liveDocument(
    "population-sectors",
    `population/${TABLE}`,
    "TOTAL",
    { delimiter: "|" },
    { member: TABLE, number: 1, isLatin1Read: true },
  ),
  liveDocument(
    "priority-neighbourhoods",
    `qpv/${QPV}`,
    "code_qp",
    { list: "features" },
    {
      member: QPV,
    },
  ),
  liveDocument(
    "recherche-entreprises",
    "recherche-entreprises/page-1.json",
    "siren",
    { list: "results" },
    { pageOf: companiesPage },
  ),
  liveDocument("rnsr", "rnsr/fr-esr-structures-recherche-publiques-actives.csv", "libelle", {
    delimiter: ";",
  }),
  liveDocument("ror", "ror/ror-bbox.json", "names", {}, { pageOf: rorPage }),
  liveDocument("tiers-lieux", "tiers-lieux/CGET_TiersLieux_2019.csv", "TYPO", { delimiter: "," }),
  liveDocument("tiers-lieux-2023", "tiers-lieux/bdftl-2023-01-fiche-identite.csv", "NOM", {
    delimiter: ";",
  }),
  liveDocument("tiers-lieux-2026", "tiers-lieux/bdftl-2026-01-fiche-identite.csv", "NOM", {
    delimiter: ";",
  }),
];
