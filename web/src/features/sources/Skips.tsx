import { type HarvestRun, SKIP_REASONS, type SkipReason } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import styles from "./Skips.module.css";

/** Why records of a source were left out: a bar for each reason, as long as its share of all that was read. */
export function Skips({ run }: { run: Pick<HarvestRun, "read" | "skipped" | "rejected"> }) {
  const { t } = useTranslation("sources");
  const locale = useLocale();
  const sayReason = (reason: string) =>
    isSkipReason(reason) ? t(($) => $.reasons[reason]) : reason;
  const bars = Object.entries(run.skipped)
    .map(([reason, count]) => ({ reason, words: sayReason(reason), count }))
    .concat({ reason: "rejected", words: t(($) => $.rejected), count: run.rejected })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  if (!bars.length) return null;
  const left = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.skips}>
      <p>
        {t(($) => $.left, {
          left: formatNumber(left, locale),
          read: formatNumber(run.read, locale),
        })}
      </p>
      <ul className={styles.bars}>
        {bars.map(({ reason, words, count }) => (
          <li key={reason} className={styles.bar}>
            <span>{words}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.fill}
                style={{ inlineSize: `${(count / run.read) * 100}%` }}
              />
            </span>
            <span className={styles.count}>{formatNumber(count, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function isSkipReason(reason: string): reason is SkipReason {
  return SKIP_REASONS.some((known) => known === reason);
}
