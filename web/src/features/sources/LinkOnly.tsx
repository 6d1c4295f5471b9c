import { linkOnly } from "@passerelle/data/link-only";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import styles from "./Attributions.module.css";

/** Directories whose terms allow no more than a link, and why. */
export function LinkOnly() {
  const { t } = useTranslation("sources");
  const locale = useLocale();
  return (
    <section className={`stack ${styles.section}`} aria-labelledby="link-only">
      <h2 id="link-only">{t(($) => $.linkOnly)}</h2>
      <p>{t(($) => $.linkOnlyText)}</p>
      <ul className={styles.attributions}>
        {linkOnly.map(({ key, title, url, reason }) => (
          <li key={key}>
            <a href={url}>{title}</a>
            <br />
            <span className={styles.licence}>{reason[locale]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
