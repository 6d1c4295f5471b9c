import { useTranslation } from "react-i18next";
import { PageTitle } from "../components/PageTitle.tsx";
import { useConfig, useLocale } from "../lib/app-context.ts";
import { formatDate } from "../lib/format.ts";
import { mailto } from "../lib/mailto.ts";
import { useHead } from "../lib/use-head.ts";
import styles from "./AccessibilityPage.module.css";

/** When the statement was last checked against the site; to be renewed with every such check. */
const STATED_ON = "2026-11-26";

const RECOURSE = {
  france: "https://www.defenseurdesdroits.fr",
  unia: "https://www.unia.be",
  flanders: "https://www.vlaamseombudsdienst.be",
  wallonia: "https://www.le-mediateur.be",
};

/** What was tested for people with disabilities, what still stands in their way, whom to tell. */
export function AccessibilityPage() {
  const { t } = useTranslation("pages");
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  const { contactEmail } = useConfig();
  const title = t(($) => $.accessibility.title);
  const lead = t(($) => $.accessibility.lead);
  useHead({
    title: `${title} – ${tCommon(($) => $.site.name)}`,
    description: lead,
    route: { page: "accessibility", locale },
  });
  return (
    <div className={`page ${styles.statement}`}>
      <PageTitle>{title}</PageTitle>
      <p className={styles.lead}>{lead}</p>
      <h2>{t(($) => $.accessibility.standardTitle)}</h2>
      <p>{t(($) => $.accessibility.standard)}</p>
      <p>{t(($) => $.accessibility.status)}</p>
      <h2>{t(($) => $.accessibility.testedTitle)}</h2>
      <p>{t(($) => $.accessibility.tested)}</p>
      <ul className={styles.points}>
        <li>{t(($) => $.accessibility.testedAxe)}</li>
        <li>{t(($) => $.accessibility.testedKeyboard)}</li>
        <li>{t(($) => $.accessibility.testedZoom)}</li>
        <li>{t(($) => $.accessibility.testedScript)}</li>
      </ul>
      <h2>{t(($) => $.accessibility.limitsTitle)}</h2>
      <ul className={styles.points}>
        <li>{t(($) => $.accessibility.limitMap)}</li>
        <li>{t(($) => $.accessibility.limitTexts)}</li>
        <li>{t(($) => $.accessibility.limitHours)}</li>
        <li>{t(($) => $.accessibility.limitLinks)}</li>
        <li>{t(($) => $.accessibility.limitPeople)}</li>
      </ul>
      <h2>{t(($) => $.accessibility.reportTitle)}</h2>
      {contactEmail ? (
        <>
          <p>{t(($) => $.accessibility.report)}</p>
          <p>
            <a
              href={mailto(
                contactEmail,
                t(($) => $.accessibility.reportSubject),
                [],
              )}
            >
              {t(($) => $.accessibility.reportMail, { email: contactEmail })}
            </a>
          </p>
        </>
      ) : (
        <p>{t(($) => $.accessibility.reportNone)}</p>
      )}
      <h2>{t(($) => $.accessibility.recourseTitle)}</h2>
      <p>{t(($) => $.accessibility.recourse)}</p>
      <ul className={styles.points}>
        <li>
          <a href={RECOURSE.france}>{t(($) => $.accessibility.recourseFrance)}</a>
        </li>
        <li>
          <a href={RECOURSE.unia}>{t(($) => $.accessibility.recourseUnia)}</a>
        </li>
        <li>
          <a href={RECOURSE.flanders}>{t(($) => $.accessibility.recourseFlanders)}</a>
        </li>
        <li>
          <a href={RECOURSE.wallonia}>{t(($) => $.accessibility.recourseWallonia)}</a>
        </li>
      </ul>
      <p className={styles.date}>
        {t(($) => $.accessibility.date, { date: formatDate(STATED_ON, locale) })}
      </p>
    </div>
  );
}
