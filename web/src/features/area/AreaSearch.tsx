import { Search } from "lucide-react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { toSearch } from "../../lib/filters-url.ts";
import { pathOf } from "../../lib/routes.ts";
import styles from "./AreaSearch.module.css";

type AreaSearchProps = {
  text: string;
  /** How many areas were found. */
  count: number | undefined;
};

/** Narrows the index to names that hold a text; a plain GET without JavaScript. */
export function AreaSearch({ text, count }: AreaSearchProps) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const [, navigate] = useLocation();
  const path = pathOf({ page: "areas", locale });

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get("q"));
    navigate(path + toSearch({ q: q.trim() }));
  }

  return (
    <search className={styles.search}>
      <form method="get" action={path} onSubmit={search}>
        <label className={styles.label} htmlFor="area-q">
          {t(($) => $.index.search)}
        </label>
        <div className={styles.line}>
          <input
            id="area-q"
            className={`field ${styles.box}`}
            type="search"
            name="q"
            defaultValue={text}
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
          />
          <button type="submit" className="button button-strong">
            <Search size={18} aria-hidden="true" />
            {t(($) => $.index.submit)}
          </button>
        </div>
      </form>
      <p role="status">{text && count ? t(($) => $.index.found, { count }) : null}</p>
    </search>
  );
}
