import { useTranslation } from "react-i18next";
import { OfflineContent } from "../features/site/OfflineContent.tsx";
import { useLocale } from "../lib/app-context.ts";
import { useHead } from "../lib/use-head.ts";

/** What the app starts from without network, until it has drawn the page that was asked for. */
export function OfflinePage() {
  const { t } = useTranslation("shortlist");
  const { t: tKeep } = useTranslation("keep");
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  useHead({
    title: `${t(($) => $.offline.title)} – ${tCommon(($) => $.site.name)}`,
    description: tKeep(($) => $.neverSeen),
    route: { page: "offline", locale },
    isUnlisted: true,
  });
  return <OfflineContent />;
}
