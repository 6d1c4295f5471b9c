import type { Place, Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import styles from "./PrintSheet.module.css";

type PrintSourcesProps = { places: Place[]; sources: Source[] };

/** Whose data is on the sheet, in the words that its licence asks for. */
export function PrintSources({ places, sources }: PrintSourcesProps) {
  const { t } = useTranslation("shortlist");
  const used = new Set(places.flatMap((place) => place.sources.map(({ source }) => source)));
  const credits = sources.filter(({ id }) => used.has(id));
  if (credits.length === 0) return null;
  return (
    <footer className={styles.sources}>
      <h2>{t(($) => $.print.sources)}</h2>
      <ul>
        {credits.map(({ id, attribution, licenceName }) => (
          <li key={id}>
            {attribution} · {licenceName}
          </li>
        ))}
      </ul>
    </footer>
  );
}
