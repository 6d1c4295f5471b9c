import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { AreaIndex } from "../features/area/AreaIndex.tsx";
import { AreaSearch } from "../features/area/AreaSearch.tsx";
import { Breadcrumbs } from "../features/site/Breadcrumbs.tsx";
import { useLocale } from "../lib/app-context.ts";
import { areasQuery } from "../lib/area-queries.ts";
import { findAreas } from "../lib/areas.ts";
import { pathOf } from "../lib/routes.ts";
import { useHead } from "../lib/use-head.ts";
import { usePage } from "../lib/use-page.ts";
import styles from "./AreasPage.module.css";

/** Every area that has a sheet. */
export function AreasPage() {
  const { t } = useTranslation("area");
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { search } = usePage();
  const { data: areas, isError, refetch } = useQuery(areasQuery(locale));
  const text = new URLSearchParams(search).get("q") ?? "";
  const title = t(($) => $.index.title);
  useHead({
    title: `${title} – ${common(($) => $.site.name)}`,
    description: t(($) => $.index.lead),
    route: { page: "areas", locale },
  });
  const crumbs = [
    { label: common(($) => $.site.places), href: pathOf({ page: "home", locale }) },
    { label: title, href: pathOf({ page: "areas", locale }) },
  ];
  const found = areas && findAreas(areas, text);
  return (
    <div className={styles.areas}>
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle>{title}</PageTitle>
      <p>{t(($) => $.index.lead)}</p>
      <AreaSearch key={text} text={text} count={found?.length} />
      {isError && !areas && <LoadFailure onRetry={() => refetch()} />}
      {found && <AreaIndex areas={found} />}
    </div>
  );
}
