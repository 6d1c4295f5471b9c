import type { Source } from "@passerelle/data/contract";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { AreaFigures } from "../../lib/area-sheet-queries.ts";
import type { Area } from "../../lib/areas.ts";
import { formatDate, formatList, formatNumber } from "../../lib/format.ts";
import { pathOf } from "../../lib/routes.ts";
import styles from "./AreaOrigin.module.css";
import { SheetStamp } from "./SheetStamp.tsx";

type AreaOriginProps = {
  area: Area;
  figures: AreaFigures;
  /** Ids of the sources that list its places. */
  used: string[];
  sources: Source[];
};

/** How the figures are made, of which day they are, and whose data they rest on. */
export function AreaOrigin({ area, figures, used, sources }: AreaOriginProps) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const id = useId();
  const { model, dataVersion } = figures;
  const layers = model.population.layers.map(({ layer, year }) =>
    t(($) => $.about.layer[layer], { year }),
  );
  /** A day, or the month or year of the data where no day is known. */
  const datedWords = (iso: string) => {
    const date = formatDate(iso, locale);
    return iso.length < 10
      ? t(($) => $.about.vintage, { date })
      : t(($) => $.about.dated, { date });
  };
  // outlines and inhabitants are in every figure
  const cited = sources.filter(({ id, records, places }) =>
    places > 0 ? used.includes(id) : records > 0,
  );
  return (
    <section className={styles.origin} aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.about.title)}</h2>
      <p>
        {model.routing
          ? t(($) => $.about.routed, { engine: model.routing.engine })
          : t(($) => $.about.model, {
              detour: formatNumber(Math.round((model.detourFactor - 1) * 100), locale),
              speed: formatNumber(model.speedKmh, locale),
            })}{" "}
        {t(($) => $.about.population, { layers: formatList(layers, locale) })}
      </p>
      <SheetStamp
        dataVersion={dataVersion}
        path={pathOf({ page: "area", locale, area: area.key })}
      />
      <h3>{t(($) => $.about.sources)}</h3>
      <ul>
        {cited.map(({ id: source, attribution, licenceName, dataDate, harvestedAt }) => {
          const dated = dataDate ?? harvestedAt;
          return (
            <li key={source}>
              {t(($) => $.about.source, { attribution, licence: licenceName })}
              {dated && ` · ${datedWords(dated)}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
