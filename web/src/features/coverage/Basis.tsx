import type { Coverage, CoverageModel, Locale, Source } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate, formatList, formatNumber } from "../../lib/format.ts";
import { modeLabel } from "../../lib/reach.ts";
import styles from "./Basis.module.css";
import { formatTenths } from "./format-share.ts";
import type { QuestionWords } from "./question-words.ts";

type BasisProps = { coverage: Coverage; words: QuestionWords; sources: Source[] };

/** What the figures rest on, for those who quote them. */
export function Basis({ coverage, words, sources }: BasisProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { model, dataVersion: version } = coverage;
  const question = [words.what ?? t(($) => $.words.places), words.reach, words.where]
    .concat(words.conditions)
    .join(", ");
  const inUse = sources.filter(({ records }) => records > 0);
  return (
    <div className={styles.basis}>
      <ul className={styles.list}>
        <li>
          <Travel model={model} />
        </li>
        <li>{t(($) => $.basis.population, { layers: layersOf(model, t, locale) })}</li>
        <li>{t(($) => $.basis.places, { version })}</li>
      </ul>
      <h3>{t(($) => $.basis.cite)}</h3>
      {/* the day may end between the server's rendering and the browser's */}
      <p suppressHydrationWarning>
        {t(($) => $.basis.citation, {
          ...{ question, version },
          territory: territory.name[locale],
          date: formatDate(new Date().toISOString(), locale),
        })}
      </p>
      <h3>{t(($) => $.basis.sources)}</h3>
      <p className={styles.sources}>{inUse.map(({ attribution }) => attribution).join(" · ")}</p>
    </div>
  );
}

function Travel({ model }: { model: CoverageModel }) {
  const { t } = useTranslation("coverage");
  const { t: say } = useTranslation("search");
  const locale = useLocale();
  const how = modeLabel(model.mode, say);
  if (model.minutes === undefined) return t(($) => $.basis.kilometres);
  if (model.routing) {
    const { engine, requestedAt } = model.routing;
    return t(($) => $.basis.routing, { how, engine, date: formatDate(requestedAt, locale) });
  }
  const estimate = t(($) => $.basis.straight, {
    how,
    factor: formatTenths(model.detourFactor, locale),
    speed: formatTenths(model.speedKmh, locale),
  });
  return model.routingFailed ? `${t(($) => $.basis.failed)} ${estimate}` : estimate;
}

/** How the inhabitants are counted, each way with its year. */
function layersOf({ population }: CoverageModel, t: TFunction<"coverage">, locale: Locale) {
  const layers = population.layers.map(({ layer, year, inhabitants }) =>
    t(($) => $.basis.layer, {
      inhabitants: formatNumber(inhabitants, locale),
      how: t(($) => $.basis[layer]),
      year,
    }),
  );
  return formatList(layers, locale);
}
