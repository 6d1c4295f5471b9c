import type { Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate, formatNumber } from "../../lib/format.ts";
import styles from "./SourcesTable.module.css";

/** Every source with its licence, its date, what it brings and how its last reading went. */
export function SourcesTable({ sources }: { sources: Source[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t(($) => $.sources.table)}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t(($) => $.sources.table)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.sources.source)}</th>
            <th scope="col">{t(($) => $.sources.licence)}</th>
            <th scope="col">{t(($) => $.sources.origin)}</th>
            <th scope="col">{t(($) => $.sources.date)}</th>
            <th scope="col" className={styles.number}>
              {t(($) => $.sources.records)}
            </th>
            <th scope="col" className={styles.number}>
              {t(($) => $.sources.places)}
            </th>
            <th scope="col">{t(($) => $.sources.run)}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <a href={source.homepage}>{source.title}</a>
                <span className={styles.publisher}>{source.publisher}</span>
              </th>
              <td>
                {source.licenceUrl ? (
                  <a href={source.licenceUrl} rel="license">
                    {source.licenceName}
                  </a>
                ) : (
                  source.licenceName
                )}
              </td>
              <td>{source.origin ? t(($) => $.sources[source.origin ?? "live"]) : "–"}</td>
              <td>{source.dataDate ? formatDate(source.dataDate, locale) : "–"}</td>
              <td className={styles.number}>{formatNumber(source.records, locale)}</td>
              <td className={styles.number}>{formatNumber(source.places, locale)}</td>
              <td>
                <LastRun run={source.lastRun} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LastRun({ run }: { run: Source["lastRun"] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (!run) return t(($) => $.sources.never);
  return (
    <>
      <span className={styles.status} data-status={run.status}>
        {t(($) => $.sources[run.status])}
      </span>
      <span className={styles.when}>
        {t(($) => $.sources.on, { date: formatDate(run.finishedAt, locale) })}
      </span>
    </>
  );
}
