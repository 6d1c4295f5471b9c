import { Search } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { readHome } from "../../lib/filters-url.ts";
import { pathOf } from "../../lib/routes.ts";
import type { Home } from "../../lib/use-home.ts";
import { CarriedFilters } from "./CarriedFilters.tsx";
import styles from "./SearchForm.module.css";

/** The form that every filter of the page belongs to: a plain GET without JavaScript. */
export const FILTERS_FORM_ID = "places-form";

const TYPING_MS = 300;

export function SearchForm({ home }: { home: Home }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { q = "" } = home.state.filters;
  const [text, setText] = useState(q);
  const written = useRef(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // the address changes under the box on the way back and when the filter is removed elsewhere
  useEffect(() => {
    if (q === written.current) return;
    written.current = q;
    setText(q);
  }, [q]);

  useEffect(() => () => clearTimeout(timer.current), []);

  function type(value: string) {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(value), TYPING_MS);
  }

  function search(value: string) {
    clearTimeout(timer.current);
    written.current = value.trim();
    // the other filters may have changed since the key was pressed
    const { filters } = readHome(window.location.search);
    home.go({ filters: { ...filters, q: written.current || undefined } }, { replace: true });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    search(text);
  }

  return (
    <search>
      <form
        id={FILTERS_FORM_ID}
        className={styles.form}
        method="get"
        action={pathOf({ page: "home", locale })}
        onSubmit={submit}
      >
        <CarriedFilters home={home} />
        <label className="visually-hidden" htmlFor="q">
          {t(($) => $.search.label)}
        </label>
        <input
          id="q"
          className={`field ${styles.box}`}
          type="search"
          name="q"
          value={text}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={t(($) => $.search.placeholder)}
          onChange={(event) => type(event.target.value)}
        />
        <button
          type="submit"
          className={`button button-strong ${styles.submit}`}
          aria-label={t(($) => $.search.submit)}
        >
          <Search size={20} aria-hidden="true" />
        </button>
      </form>
    </search>
  );
}
