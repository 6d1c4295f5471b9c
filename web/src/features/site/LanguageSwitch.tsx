import { LOCALES, type Locale } from "@passerelle/data/contract";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { loadI18n } from "../../i18n/loaded.ts";
import { useLocale } from "../../lib/app-context.ts";
import { hrefInLocale } from "../../lib/routes.ts";
import { usePage } from "../../lib/use-page.ts";
import styles from "./LanguageSwitch.module.css";

const NAMES: Record<Locale, string> = { fr: "Français", nl: "Nederlands", en: "English" };

/** The same page, filters and position in each language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLocale();
  const { route, search } = usePage();
  const [, navigate] = useLocation();

  async function change(event: MouseEvent, locale: Locale) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const href = hrefInLocale(route, search, locale);
    // the texts come first, so that the page changes language at once
    await loadI18n(locale).then(
      () => navigate(href),
      () => window.location.assign(href),
    );
  }

  return (
    <nav aria-label={t(($) => $.site.language)}>
      <ul className={styles.languages}>
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              className={styles.language}
              href={hrefInLocale(route, search, locale)}
              lang={locale}
              hrefLang={locale}
              aria-label={`${locale.toUpperCase()} – ${NAMES[locale]}`}
              aria-current={locale === current ? "true" : undefined}
              onClick={(event) => change(event, locale)}
            >
              {locale.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
