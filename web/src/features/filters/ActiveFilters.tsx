import { X } from "lucide-react";
import { type MouseEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { ActiveFilter } from "../../lib/active-filters.ts";
import type { Home } from "../../lib/use-home.ts";
import styles from "./ActiveFilters.module.css";

type ActiveFiltersProps = {
  active: ActiveFilter[];
  home: Home;
  /** Takes the focus when the last filter is gone. */
  onEmptied: () => void;
};

/** The filters in use, each a link to the page without it. */
export function ActiveFilters({ active, home, onEmptied }: ActiveFiltersProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);

  // the link that was followed goes away, and the focus must not go with it
  function keepFocus(event: MouseEvent<HTMLElement>) {
    const links = [...(list.current?.querySelectorAll("a") ?? [])].slice(0, active.length);
    const index = links.indexOf(event.currentTarget as HTMLAnchorElement);
    // not the link that clears all, which may go away too
    const next = links[index + 1] ?? links[index - 1];
    if (next) next.focus();
    else onEmptied();
  }

  if (active.length === 0) return null;
  return (
    <ul ref={list} className={styles.filters} aria-label={t(($) => $.filters.active)}>
      {active.map(({ id, label, without }) => (
        <li key={id}>
          <Link
            className={styles.filter}
            href={home.hrefWith({ filters: without })}
            aria-label={t(($) => $.filters.remove, { label })}
            onClick={keepFocus}
          >
            {label}
            <X size={16} aria-hidden="true" />
          </Link>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Link className={styles.clear} href={home.hrefWith({ filters: {} })} onClick={onEmptied}>
            {t(($) => $.filters.clear)}
          </Link>
        </li>
      )}
    </ul>
  );
}
