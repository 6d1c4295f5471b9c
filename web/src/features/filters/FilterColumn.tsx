import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./FilterColumn.module.css";
import { FILTERS_FORM_ID } from "./SearchForm.tsx";

/** The filters as a column of the page: on wide screens, and on all without JavaScript. */
export function FilterColumn({ id, children }: { id: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section id={id} className={styles.column} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {t(($) => $.filters.title)}
      </h2>
      {children}
      <button type="submit" form={FILTERS_FORM_ID} className="button button-strong without-script">
        {t(($) => $.search.apply)}
      </button>
    </section>
  );
}
