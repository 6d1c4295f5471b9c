import type { PlaceDetail, Source } from "@passerelle/data/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LinkOrText } from "../../components/LinkOrText.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate } from "../../lib/format.ts";
import { toRecordLink } from "../../lib/record-link.ts";
import { Citations } from "./Citations.tsx";
import { Confidence } from "./Confidence.tsx";
import { PlaceSection } from "./PlaceSection.tsx";
import styles from "./Provenance.module.css";

type ProvenanceProps = {
  place: PlaceDetail;
  /** All sources; those of the records are found by id. */
  sources: Source[];
  /** What goes further than the records. */
  children?: ReactNode;
};

/** Every record behind a place: who says it, when, and under which licence. */
export function Provenance({ place, sources, children }: ProvenanceProps) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  return (
    <PlaceSection title={t(($) => $.place.sources)}>
      {place.confidence && <Confidence confidence={place.confidence} sources={sources} />}
      <ul className={styles.records}>
        {place.sources.map((record) => {
          const source = sources.find(({ id }) => id === record.source);
          const { seenAt, date, withdrawnAt, citations = [] } = record;
          return (
            <li key={`${record.source} ${record.record}`} className={styles.record}>
              <p className={styles.title}>
                <LinkOrText href={source?.homepage}>{source?.title ?? record.source}</LinkOrText>
              </p>
              {source && <Licence source={source} />}
              <p className={styles.detail}>
                <LinkOrText href={toRecordLink(record.source, record.record)}>
                  {t(($) => $.place.record, { record: record.record })}
                </LinkOrText>
                {date && `, ${t(($) => $.place.sourceDate, { date: formatDate(date, locale) })}`}
                {". "}
                {withdrawnAt
                  ? t(($) => $.place.withdrawn, { date: formatDate(withdrawnAt, locale) })
                  : t(($) => $.place.seen, { date: formatDate(seenAt, locale) })}
                {"."}
              </p>
              {citations.length > 0 && <Citations citations={citations} />}
            </li>
          );
        })}
      </ul>
      <p className={styles.detail}>
        {t(($) => $.place.updated, { date: formatDate(place.updatedAt, locale) })}
      </p>
      {children}
    </PlaceSection>
  );
}

function Licence({ source }: { source: Source }) {
  const { licenceName, licenceUrl, attribution } = source;
  return (
    <p className={styles.detail}>
      {attribution}
      {" · "}
      <LinkOrText href={licenceUrl} rel="license">
        {licenceName}
      </LinkOrText>
    </p>
  );
}
