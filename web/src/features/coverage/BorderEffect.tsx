import type { Coverage } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import styles from "./BorderEffect.module.css";
import { formatShare } from "./format-share.ts";

/** The same figures with an open and a closed border, and the difference. */
export function BorderEffect({ effect }: { effect: Coverage["borderEffect"] }) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { open, closed, difference } = effect;
  const count = difference.reached;
  const rows = [
    [t(($) => $.border.open), open],
    [t(($) => $.border.closed), closed],
  ] as const;
  return (
    <section className={styles.effect}>
      <h3>{t(($) => $.border.heading)}</h3>
      <dl className={styles.bars}>
        {rows.map(([label, { share, reached }]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
              </span>
              <strong>{formatShare(share, locale)}</strong>{" "}
              <span className={styles.soft}>{formatNumber(reached, locale)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {count === 0
          ? t(($) => $.border.none)
          : t(($) => $.border.some, { count, formatted: formatNumber(count, locale) })}
      </p>
    </section>
  );
}
