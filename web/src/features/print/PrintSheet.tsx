import type { Place, Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { PageTitle } from "../../components/PageTitle.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate, formatNumber } from "../../lib/format.ts";
import { mapImagePath } from "../../lib/map-image-path.ts";
import { useHydrated } from "../../lib/use-hydrated.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { PrintLegend } from "./PrintLegend.tsx";
import { PrintPlace } from "./PrintPlace.tsx";
import styles from "./PrintSheet.module.css";
import { PrintSources } from "./PrintSources.tsx";

/** Size of the map on paper, in the pixels of the drawing. */
const MAP_SIZE = { width: 760, height: 500 };

type PrintSheetProps = {
  title: string;
  /** The filters in words; absent for a short list. */
  filters: string[] | undefined;
  /** Path and query string of the list on the screen. */
  listPath: string;
  places: Place[];
  /** All that match, also those beyond the sheet. */
  total: number;
  vocabulary: Vocabulary;
  sources: Source[];
};

/** A list on A4: what it is, its map with numbers, the places of these numbers, who says so. */
export function PrintSheet(props: PrintSheetProps) {
  const { title, filters, listPath, places, total, vocabulary, sources } = props;
  const { t } = useTranslation("shortlist");
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  const isHydrated = useHydrated();
  const count = tCommon(($) => $.results.count, {
    count: total,
    formatted: formatNumber(total, locale),
  });
  const shown = formatNumber(places.length, locale);
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <PageTitle>{title}</PageTitle>
        {filters && (
          <p>
            {filters.length > 0
              ? `${t(($) => $.print.filters)} – ${filters.join(" · ")}`
              : t(($) => $.print.noFilters)}
          </p>
        )}
        <p className={styles.meta}>
          {places.length < total
            ? t(($) => $.print.cut, { shown, total: formatNumber(total, locale) })
            : count}
          {" · "}
          {/* the day may end between the server's rendering and the browser's */}
          <span suppressHydrationWarning>
            {t(($) => $.print.date, { date: formatDate(new Date().toISOString(), locale) })}
          </span>
        </p>
        {isHydrated && (
          <p className={styles.meta}>
            {t(($) => $.print.online)} – {window.location.host + decodeURI(listPath)}
          </p>
        )}
      </header>
      {places.length === 0 ? (
        <p>{t(($) => $.print.none)}</p>
      ) : (
        <>
          <img
            className={styles.map}
            src={mapImagePath(places, locale, { ...MAP_SIZE, numbers: true })}
            width={MAP_SIZE.width}
            height={MAP_SIZE.height}
            alt={t(($) => $.print.map)}
          />
          <PrintLegend places={places} vocabulary={vocabulary} />
          <ol className={styles.places}>
            {places.map((place, index) => (
              <PrintPlace key={place.id} number={index + 1} place={place} vocabulary={vocabulary} />
            ))}
          </ol>
          <PrintSources places={places} sources={sources} />
        </>
      )}
    </article>
  );
}
