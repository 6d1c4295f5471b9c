import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import type { Home } from "../../lib/use-home.ts";
import styles from "./LoadMore.module.css";

type LoadMoreProps = {
  home: Home;
  shown: number;
  total: number;
  /** Absent at the end of the list. */
  nextCursor: string | undefined;
  isLoading: boolean;
  onMore: () => void;
};

/** The foot of the list: how far it goes, and its next page, which is a link without JavaScript. */
export function LoadMore({ home, shown, total, nextCursor, isLoading, onMore }: LoadMoreProps) {
  const { t } = useTranslation();
  const locale = useLocale();

  function stayHere(event: MouseEvent) {
    event.preventDefault();
    if (!isLoading) onMore();
  }

  return (
    <div className={styles.more}>
      {nextCursor && (
        <a
          className="button"
          href={home.hrefWith({ cursor: nextCursor })}
          aria-disabled={isLoading}
          onClick={stayHere}
        >
          {isLoading ? t(($) => $.results.loadingMore) : t(($) => $.results.more)}
        </a>
      )}
      {home.state.cursor ? (
        <Link href={home.hrefWith({})}>{t(($) => $.results.start)}</Link>
      ) : (
        shown < total && (
          <p className={styles.progress}>
            {t(($) => $.results.progress, {
              shown: formatNumber(shown, locale),
              total: formatNumber(total, locale),
            })}
          </p>
        )
      )}
    </div>
  );
}
