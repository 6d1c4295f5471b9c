import { Search } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { readHome } from "../../lib/filters-url.ts";
import { pathOf } from "../../lib/routes.ts";
import type { Home } from "../../lib/use-home.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { CarriedFilters } from "./CarriedFilters.tsx";
import styles from "./SearchForm.module.css";

/** The form that every filter of the page belongs to: a plain GET without JavaScript. */
export const FILTERS_FORM_ID = "places-form";

export function SearchForm({ home }: { home: Home }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { q = "" } = home.state.filters;
  const [text, setText] = useState(q);
  const written = useRef(q);

  // the address changes under the box on the way back and when the filter is removed elsewhere
  useEffect(() => {
    if (q === written.current) return;
    written.current = q;
    setText(q);
  }, [q]);

  function type(value: string) {
    setText(value);
    // an emptied field is a search that was taken back
    if (value === "" && written.current !== "") search("");
  }

  function search(value: string) {
    written.current = value.trim();
    // the other filters may have changed since the last rendering
    const { filters } = readHome(window.location.search);
    home.go({ filters: { ...filters, q: written.current || undefined } });
  }

  function forget() {
    written.current = "";
    setText("");
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
        <SearchBox home={home} text={text} onType={type} onChosen={forget} />
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
