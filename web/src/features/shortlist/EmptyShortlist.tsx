import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { pathOf } from "../../lib/routes.ts";

/** How a first place gets into the list. */
export function EmptyShortlist() {
  const { t } = useTranslation("shortlist");
  const locale = useLocale();
  return (
    <>
      <h2>{t(($) => $.empty.title)}</h2>
      <p className="with-script">{t(($) => $.empty.text)}</p>
      <p className="without-script">{t(($) => $.empty.noScript)}</p>
      <p>
        <Link className="button button-strong" href={pathOf({ page: "home", locale })}>
          {t(($) => $.empty.browse)}
        </Link>
      </p>
    </>
  );
}
