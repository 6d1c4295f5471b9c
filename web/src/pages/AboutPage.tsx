import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { PageTitle } from "../components/PageTitle.tsx";
import { useConfig, useLocale } from "../lib/app-context.ts";
import { pathOf } from "../lib/routes.ts";
import { useHead } from "../lib/use-head.ts";
import styles from "./AboutPage.module.css";

/** What Passerelle is, whom it credits, and what it does with visitors' data. */
export function AboutPage() {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const { contactEmail } = useConfig();
  const title = t(($) => $.about.title);
  const lead = t(($) => $.about.lead);
  useHead({ title, description: lead, route: { page: "about", locale } });
  return (
    <div className={`page ${styles.about}`}>
      <PageTitle>{title}</PageTitle>
      <p className={styles.lead}>{lead}</p>
      <h2>{t(($) => $.about.whatTitle)}</h2>
      <p>{t(($) => $.about.what)}</p>
      <h2>{t(($) => $.about.dataTitle)}</h2>
      <p>{t(($) => $.about.data)}</p>
      <p>
        <Link href={pathOf({ page: "sources", locale })}>{t(($) => $.about.dataLink)}</Link>
      </p>
      <h2>{t(($) => $.about.doubtTitle)}</h2>
      <p>{t(($) => $.about.doubt)}</p>
      <h2>{t(($) => $.about.accessTitle)}</h2>
      <p>{t(($) => $.about.access)}</p>
      <p>
        <Link href={pathOf({ page: "accessibility", locale })}>
          {t(($) => $.accessibility.more)}
        </Link>
      </p>
      <h2>{t(($) => $.about.privacyTitle)}</h2>
      <p>{t(($) => $.about.privacy)}</p>
      <p>{t(($) => $.about.privacyNear)}</p>
      <p>{t(($) => $.about.privacyData)}</p>
      <h2>{t(($) => $.about.creditsTitle)}</h2>
      <ul className={styles.credits}>
        <li>
          <a href="https://www.openstreetmap.org/copyright">{t(($) => $.about.creditsOsm)}</a>
        </li>
        <li>{t(($) => $.about.creditsMap)}</li>
        <li>{t(($) => $.about.creditsFont)}</li>
        <li>{t(($) => $.about.creditsCode)}</li>
      </ul>
      {contactEmail && (
        <>
          <h2>{t(($) => $.about.contactTitle)}</h2>
          <p>
            <a href={`mailto:${contactEmail}`}>
              {t(($) => $.about.contact, { email: contactEmail })}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
