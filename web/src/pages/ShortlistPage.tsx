import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { EmptyShortlist } from "../features/shortlist/EmptyShortlist.tsx";
import { inOrder } from "../features/shortlist/in-order.ts";
import { SharedNotice } from "../features/shortlist/SharedNotice.tsx";
import { ShortlistName } from "../features/shortlist/ShortlistName.tsx";
import { useShortlist } from "../features/shortlist/use-shortlist.ts";
import { useLocale } from "../lib/app-context.ts";
import { vocabularyQuery } from "../lib/queries.ts";
import { placesByIdsQuery } from "../lib/shortlist-queries.ts";
import { useHead } from "../lib/use-head.ts";
import { useHydrated } from "../lib/use-hydrated.ts";
import { ShortlistContent } from "./ShortlistContent.tsx";
import styles from "./ShortlistPage.module.css";

/** The visitor's own short list, or one that came by a link. */
export function ShortlistPage() {
  const { t } = useTranslation("shortlist");
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  const isHydrated = useHydrated();
  const { list, isOwn } = useShortlist();
  const { name, ids } = list;
  const { data, isError, refetch } = useQuery(placesByIdsQuery(ids, locale));
  const { data: vocabulary } = useQuery(vocabularyQuery(locale));
  const isMine = isOwn || ids.length === 0;
  const title = name || (isMine ? t(($) => $.title) : t(($) => $.sharedTitle));
  useHead({
    title: `${title} – ${tCommon(($) => $.site.name)}`,
    description: t(($) => $.description),
    route: { page: "shortlist", locale },
    isUnlisted: true,
  });
  return (
    <div className={styles.shortlist}>
      <div className={styles.head}>
        <PageTitle>{title}</PageTitle>
        {isOwn && ids.length > 0 && <ShortlistName name={name} />}
        {ids.length === 0 && <EmptyShortlist />}
        {isHydrated && !isOwn && <SharedNotice name={name} ids={ids} />}
        {isError && !data && <LoadFailure onRetry={() => refetch()} />}
      </div>
      {data && vocabulary && (
        <ShortlistContent
          title={title}
          list={list}
          isOwn={isOwn}
          places={inOrder(ids, data)}
          missing={data.missing.filter((id) => ids.includes(id))}
          vocabulary={vocabulary}
        />
      )}
    </div>
  );
}
