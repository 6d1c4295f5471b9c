import { MAX_IDS } from "@passerelle/data/contract";
import { BookmarkPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Notice } from "../../components/Notice.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { keep, useKeptPlaces } from "../../lib/kept-places.ts";
import { pathOf } from "../../lib/routes.ts";

type SharedNoticeProps = { name: string; ids: string[] };

/** Says that a list came by a link, and offers to keep its places beside those kept already. */
export function SharedNotice({ name, ids }: SharedNoticeProps) {
  const { t } = useTranslation("shortlist");
  const locale = useLocale();
  const [, navigate] = useLocation();
  const kept = useKeptPlaces();
  const own = pathOf({ page: "shortlist", locale });
  const all = [...new Set([...kept.ids, ...ids])];

  function keepAll() {
    keep({ name: kept.name || name, ids: all.slice(0, MAX_IDS) });
    navigate(own);
  }

  return (
    <Notice>
      <p>{t(($) => $.shared.text)}</p>
      {all.length > MAX_IDS && <p>{t(($) => $.shared.cut, { count: MAX_IDS })}</p>}
      <p>
        <button type="button" className="button button-strong with-script" onClick={keepAll}>
          <BookmarkPlus size={18} aria-hidden="true" />
          {t(($) => $.shared.keep)}
        </button>
      </p>
      {kept.ids.length > 0 && (
        <p data-print="no">
          <Link href={own}>{t(($) => $.shared.mine)}</Link>
        </p>
      )}
    </Notice>
  );
}
