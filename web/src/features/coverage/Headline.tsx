import type { Coverage } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import { formatShare } from "./format-share.ts";
import styles from "./Headline.module.css";
import type { QuestionWords } from "./question-words.ts";

/** The answer as a number that can be read from afar, and what it is made of. */
export function Headline({ coverage, words }: { coverage: Coverage; words: QuestionWords }) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { share, reached, inhabitants, places } = coverage;
  const { what, reach, where, conditions } = words;
  const number = (value: number) => formatNumber(value, locale);
  const approximate = { count: places.approximate, formatted: number(places.approximate) };
  return (
    <div className={styles.headline}>
      <p className={styles.where}>{[where, ...conditions].join(" · ")}</p>
      <p className={styles.answer}>
        <strong className={styles.share}>{formatShare(share, locale)}</strong>{" "}
        <span>
          {what
            ? t(($) => $.headline.sentence, { reach, what })
            : t(($) => $.headline.sentenceAny, { reach })}
        </span>
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t(($) => $.headline.reached)}</dt>
          <dd>{number(reached)}</dd>
        </div>
        <div>
          <dt>{t(($) => $.headline.unreached)}</dt>
          <dd>{number(inhabitants - reached)}</dd>
        </div>
        <div>
          <dt>{t(($) => $.headline.inhabitants)}</dt>
          <dd>{number(inhabitants)}</dd>
        </div>
        <div>
          <dt>{t(($) => $.headline.places)}</dt>
          <dd>
            {number(places.total)}
            {places.approximate > 0 && (
              <span className={styles.soft}>{t(($) => $.headline.approximate, approximate)}</span>
            )}
          </dd>
        </div>
      </dl>
    </div>
  );
}
