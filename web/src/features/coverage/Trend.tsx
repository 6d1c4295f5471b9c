import type { Coverage, TrendPoint } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate, formatNumber } from "../../lib/format.ts";
import { formatPoints, formatShare } from "./format-share.ts";
import { toLine } from "./line.ts";
import styles from "./Trend.module.css";

const SIZE = { width: 160, height: 40 };

/** How the answer changed from one harvest to the next. */
export function Trend({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const points = coverage.trend ?? [];
  const [before, now] = points.slice(-2);
  const date = before && formatDate(before.publishedAt, locale);
  return (
    <section className={styles.trend}>
      <h3>{t(($) => $.trend.heading)}</h3>
      {before && now && <Change before={before} now={now} />}
      {!now && <p>{date ? t(($) => $.trend.only, { date }) : t(($) => $.trend.none)}</p>}
      {points.length > 2 && (
        <>
          <Sparkline points={points} />
          <details data-print="no">
            <summary>{t(($) => $.trend.table)}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t(($) => $.trend.date)}</th>
                  <th scope="col">{t(($) => $.trend.share)}</th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ dataVersion, publishedAt, share }) => (
                  <tr key={dataVersion}>
                    <th scope="row">{formatDate(publishedAt, locale)}</th>
                    <td>{formatShare(share, locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

function Change({ before, now }: { before: TrendPoint; now: TrendPoint }) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const difference = now.share - before.share;
  const date = formatDate(before.publishedAt, locale);
  if (now.reached === before.reached) return <p>{t(($) => $.trend.same, { date })}</p>;
  const words = {
    date,
    points: formatPoints(difference, locale),
    inhabitants: formatNumber(Math.abs(now.reached - before.reached), locale),
  };
  return <p>{difference > 0 ? t(($) => $.trend.up, words) : t(($) => $.trend.down, words)}</p>;
}

/** The harvests at even distances, the shares from the least to the most of them. */
function Sparkline({ points }: { points: TrendPoint[] }) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const shares = points.map(({ share }) => share);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const { width, height } = SIZE;
  const line = toLine(shares, {
    x: (at) => 3 + (at / (shares.length - 1)) * (width - 6),
    y: (share) => height - 3 - ((share - least) / (most - least || 1)) * (height - 6),
  });
  const label = t(($) => $.trend.chart, {
    from: formatShare(shares[0] ?? 0, locale),
    to: formatShare(shares.at(-1) ?? 0, locale),
  });
  return (
    <svg {...SIZE} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path className={styles.line} d={line} />
    </svg>
  );
}
