import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { PageTitle } from "../components/PageTitle.tsx";
import { useLocale } from "../lib/app-context.ts";
import { pathOf } from "../lib/routes.ts";
import { useHead } from "../lib/use-head.ts";

/** What is shown without network in place of a page that was never opened. */
export function OfflinePage() {
  const { t } = useTranslation("shortlist");
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  const title = t(($) => $.offline.title);
  const text = t(($) => $.offline.text);
  useHead({
    title: `${title} – ${tCommon(($) => $.site.name)}`,
    description: text,
    route: { page: "offline", locale },
    isUnlisted: true,
  });
  return (
    <div className="page stack">
      <PageTitle>{title}</PageTitle>
      <p>{text}</p>
      <p>
        <Link className="button button-strong" href={pathOf({ page: "home", locale })}>
          {t(($) => $.offline.list)}
        </Link>
      </p>
      <p>
        <Link href={pathOf({ page: "shortlist", locale })}>{t(($) => $.link)}</Link>
      </p>
    </div>
  );
}
