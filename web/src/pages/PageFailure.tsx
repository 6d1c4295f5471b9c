import { useTranslation } from "react-i18next";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { OfflineContent } from "../features/site/OfflineContent.tsx";
import { useHead } from "../lib/use-head.ts";
import { useIsOnline } from "../lib/use-is-online.ts";

/** Stands in place of a page whose data cannot be had: the network is gone, or the server fails. */
export function PageFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  const { t: tShortlist } = useTranslation("shortlist");
  const isOnline = useIsOnline();
  const title = isOnline ? t(($) => $.failure.title) : tShortlist(($) => $.offline.title);
  useHead({ title: `${title} – ${t(($) => $.site.name)}`, description: "" });
  if (!isOnline) return <OfflineContent />;
  return (
    <div className="page stack">
      <PageTitle>{title}</PageTitle>
      <LoadFailure onRetry={onRetry} />
    </div>
  );
}
