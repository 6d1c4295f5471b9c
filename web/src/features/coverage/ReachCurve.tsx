import { COVERAGE_MINUTES, type Coverage } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import { modeLabel } from "../../lib/reach.ts";
import { formatShare } from "./format-share.ts";
import { toLine } from "./line.ts";
import styles from "./ReachCurve.module.css";

/** Pixels of the drawing, and what stands around its plot. */
const SIZE = { width: 640, height: 336 };
const PLOT = { left: 90, right: 618, top: 24, bottom: 262 };
const { least, most } = COVERAGE_MINUTES;
const TICKS = [5, 10, 20, 30, 40, 50, 60];
const SHARES = [0, 0.25, 0.5, 0.75, 1];

const toX = (minutes: number) =>
  PLOT.left + ((minutes - least) / (most - least)) * (PLOT.right - PLOT.left);
const toY = (share: number) => PLOT.bottom - share * (PLOT.bottom - PLOT.top);

/** The share of inhabitants reached against minutes, drawn and as a table. */
export function ReachCurve({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation("coverage");
  const { t: say } = useTranslation("search");
  const locale = useLocale();
  const { curve, model } = coverage;
  const shareAt = (minutes: number) => curve[minutes - least]?.share ?? 0;
  const chosen = model.minutes ?? 20;
  const line = toLine(
    curve.map(({ share }) => share),
    { x: (at) => toX(least + at), y: toY },
  );
  const label = t(($) => $.curve.chart, {
    ...{ how: modeLabel(model.mode, say), least, chosen, most },
    first: formatShare(shareAt(least), locale),
    middle: formatShare(shareAt(chosen), locale),
    last: formatShare(shareAt(most), locale),
  });
  const [x, y] = [toX(chosen), toY(shareAt(chosen))];
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={label}
      >
        {SHARES.map((share) => (
          <g key={share}>
            <line
              className={styles.rule}
              x1={PLOT.left}
              x2={PLOT.right}
              y1={toY(share)}
              y2={toY(share)}
            />
            <text className={styles.share} x={PLOT.left - 8} y={toY(share) + 5}>
              {formatShare(share, locale)}
            </text>
          </g>
        ))}
        {TICKS.map((minutes) => (
          <text key={minutes} className={styles.minutes} x={toX(minutes)} y={PLOT.bottom + 26}>
            {minutes}
          </text>
        ))}
        <text className={styles.minutes} x={(PLOT.left + PLOT.right) / 2} y={SIZE.height - 10}>
          {`${t(($) => $.curve.minutes)}, ${modeLabel(model.mode, say)}`}
        </text>
        <path
          className={styles.area}
          d={`${line}L${PLOT.right} ${PLOT.bottom}L${PLOT.left} ${PLOT.bottom}Z`}
        />
        <path className={styles.line} d={line} />
        {model.minutes !== undefined && (
          <>
            <path className={styles.chosen} d={`M${x} ${PLOT.bottom}V${y}H${PLOT.left}`} />
            <circle className={styles.point} cx={x} cy={y} r={6} />
          </>
        )}
      </svg>
      <details className={styles.details} data-print="no">
        <summary>{t(($) => $.curve.table)}</summary>

        <table>
          <caption className="visually-hidden">{t(($) => $.curve.heading)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.curve.minutes)}</th>
              <th scope="col">{t(($) => $.curve.share)}</th>
              <th scope="col">{t(($) => $.curve.inhabitants)}</th>
            </tr>
          </thead>
          <tbody>
            {curve
              .filter(({ minutes }) => minutes % 5 === 0 || minutes === chosen)
              .map(({ minutes, share, reached }) => (
                <tr key={minutes}>
                  <th scope="row">{minutes}</th>
                  <td>{formatShare(share, locale)}</td>
                  <td>{formatNumber(reached, locale)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
