import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { PageTitle } from "../components/PageTitle.tsx";
import { useLocale } from "../lib/app-context.ts";
import { pathOf } from "../lib/routes.ts";
import { useHead } from "../lib/use-head.ts";

export function NotFoundPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const title = t(($) => $.notFound.title);
  const text = t(($) => $.notFound.text);
  useHead({ title: `${title} – ${t(($) => $.site.name)}`, description: text });
  return (
    <div className="page stack">
      <PageTitle>{title}</PageTitle>
      <p>{text}</p>
      <p>
        <Link className="button button-strong" href={pathOf({ page: "home", locale })}>
          {t(($) => $.notFound.home)}
        </Link>
      </p>
    </div>
  );
}
