import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CardSkeletons } from "../components/CardSkeletons.tsx";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { Notice } from "../components/Notice.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { Attributions } from "../features/sources/Attributions.tsx";
import { LinkOnly } from "../features/sources/LinkOnly.tsx";
import { SourceList } from "../features/sources/SourceList.tsx";
import { useLocale } from "../lib/app-context.ts";
import { sourcesQuery } from "../lib/queries.ts";
import { useHead } from "../lib/use-head.ts";

/** Where the data comes from, under which licences, and how fresh it is. */
export function SourcesPage() {
  const { t } = useTranslation("sources");
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { data, isError, refetch } = useQuery(sourcesQuery(locale));
  const title = t(($) => $.title);
  const intro = t(($) => $.intro);
  useHead({
    title: `${title} – ${common(($) => $.site.name)}`,
    description: intro,
    route: { page: "sources", locale },
  });
  // said at once when all are
  const isEmpty = data?.notices.includes("only-curated");
  const brought = data?.items.filter(({ kind }) => kind !== "candidates") ?? [];
  const missing = isEmpty ? [] : brought.filter(({ records }) => records === 0);
  const words = {
    "only-curated": t(($) => $.onlyCurated),
    "no-shapes": t(($) => $.noShapes),
  };
  return (
    <div className="page stack">
      <PageTitle>{title}</PageTitle>
      <p>{intro}</p>
      {isError && !data && <LoadFailure onRetry={() => refetch()} />}
      {!data && !isError && <CardSkeletons count={4} />}
      {data?.notices.map((notice) => (
        <Notice key={notice}>
          <p>{words[notice]}</p>
        </Notice>
      ))}
      {missing.length > 0 && (
        <Notice>
          <p>{t(($) => $.missing, { titles: missing.map(({ title }) => title).join(" · ") })}</p>
        </Notice>
      )}
      {data && <SourceList sources={data.items} />}
      <LinkOnly />
      {data && <Attributions sources={data.items} />}
    </div>
  );
}
