import type { PlaceSource } from "@passerelle/data/contract";
import { CircleSlash } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../lib/app-context.ts";
import { formatDate } from "../lib/format.ts";
import { unlistedSince } from "../lib/unlisted-since.ts";
import styles from "./UnlistedMark.module.css";

/** Says since when no source lists a place any more; nothing while one does. */
export function UnlistedMark({ sources }: { sources: PlaceSource[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const since = unlistedSince(sources);
  if (!since) return null;
  return (
    <span className={styles.mark}>
      <CircleSlash size={15} aria-hidden="true" className={styles.icon} />
      {t(($) => $.card.unlisted, { count: sources.length, date: formatDate(since, locale) })}
    </span>
  );
}
