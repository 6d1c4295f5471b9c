import type { Source } from "@passerelle/data/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LinkOrText } from "../../components/LinkOrText.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate, formatNumber } from "../../lib/format.ts";
import { Age } from "./Age.tsx";
import { Skips } from "./Skips.tsx";
import styles from "./SourceList.module.css";

const NOTHING = "–";

/** One source with its licence, its date, what it brings and how its last reading went. */
export function SourceEntry({ source }: { source: Source }) {
  const { t } = useTranslation("sources");
  const locale = useLocale();
  const { title, publisher, homepage, licenceName, licenceUrl, origin, dataDate } = source;
  return (
    <>
      <div>
        <h3 className={styles.title}>
          <LinkOrText href={homepage}>{title}</LinkOrText>
        </h3>
        {publisher !== title && <p className={styles.soft}>{publisher}</p>}
      </div>
      <dl className={styles.facts}>
        <Fact term={t(($) => $.licence)}>
          <LinkOrText href={licenceUrl} rel="license">
            {licenceName}
          </LinkOrText>
        </Fact>
        <Fact term={t(($) => $.origin)}>{origin ? t(($) => $[origin]) : NOTHING}</Fact>
        <Fact term={t(($) => $.date)}>{dataDate ? formatDate(dataDate, locale) : NOTHING}</Fact>
        <Fact term={t(($) => $.records)} isNumber>
          {formatNumber(source.records, locale)}
        </Fact>
        <Fact term={t(($) => $.places)} isNumber>
          {/* sources about the municipalities bring none */}
          {source.places > 0 ? formatNumber(source.places, locale) : NOTHING}
        </Fact>
        <Fact term={t(($) => $.run)}>
          <LastRun run={source.lastRun} />
          <GoodRun source={source} />
        </Fact>
      </dl>
      {source.lastGoodRun && (
        <div className={styles.skips}>
          <Skips run={source.lastGoodRun} />
        </div>
      )}
    </>
  );
}

type FactProps = { term: string; isNumber?: boolean; children: ReactNode };

function Fact({ term, isNumber = false, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd className={isNumber ? styles.number : undefined}>{children}</dd>
    </div>
  );
}

function LastRun({ run }: { run: Source["lastRun"] }) {
  const { t } = useTranslation("sources");
  const locale = useLocale();
  if (!run) return t(($) => $.never);
  return (
    <>
      <span className={styles.status} data-status={run.status}>
        {t(($) => $[run.status])}
      </span>{" "}
      <span className={styles.soft}>
        {t(($) => $.on, { date: formatDate(run.finishedAt, locale) })}
      </span>
    </>
  );
}

/** Of when the data in use is, where the last attempt did not renew it. */
function GoodRun({ source }: { source: Source }) {
  const { t } = useTranslation("sources");
  const locale = useLocale();
  const { harvestedAt, lastRun, isStale, failures } = source;
  if (!harvestedAt || lastRun?.status === "ok") return null;
  return (
    <p className={isStale ? styles.stale : styles.soft}>
      {isStale && `${t(($) => $.stale, { failures })}. `}
      {t(($) => $.goodOn, { date: formatDate(harvestedAt, locale) })}
      <Age since={harvestedAt} />
    </p>
  );
}
