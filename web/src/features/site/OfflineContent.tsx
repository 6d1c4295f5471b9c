import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { PageTitle } from "../../components/PageTitle.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { pathOf } from "../../lib/routes.ts";

/** Says that a page was never seen on this device, and what can be read without network. */
export function OfflineContent() {
  const { t } = useTranslation("shortlist");
  const { t: tKeep } = useTranslation("keep");
  const locale = useLocale();
  return (
    <div className="page stack">
      <PageTitle>{t(($) => $.offline.title)}</PageTitle>
      <p>{tKeep(($) => $.neverSeen)}</p>
      <p>
        <Link className="button button-strong" href={pathOf({ page: "home", locale })}>
          {t(($) => $.offline.list)}
        </Link>
      </p>
      <p>
        <Link href={pathOf({ page: "shortlist", locale })}>{tKeep(($) => $.link)}</Link>
      </p>
    </div>
  );
}
