import { fold } from "@passerelle/data/contract";

/**
 * The same row under plain snake_case headers: `Nom de l'établissement` becomes
 * `nom_de_l_etablissement`. Editions of one file often differ only in this.
 */
export function withPlainHeaders(row: unknown): unknown {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return row;
  return Object.fromEntries(
    Object.entries(row).map(([header, cell]) => [fold(header).replaceAll(" ", "_"), cell]),
  );
}
