import { ChartSpline, List, ListChecks, Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import type { Area } from "../../lib/areas.ts";
import { toSearch } from "../../lib/filters-url.ts";
import { pathOf } from "../../lib/routes.ts";
import styles from "./AreaActions.module.css";

/** From the sheet to paper, to its criteria place by place, to questions of coverage, and to the list. */
export function AreaActions({ area }: { area: Area }) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const { key, kind } = area;
  // the list knows no districts
  const filters = { side: "sides", municipality: "municipalities", district: undefined }[kind];
  return (
    <div className={styles.actions} data-print="no">
      <button
        type="button"
        className="button button-strong with-script"
        onClick={() => window.print()}
      >
        <Printer size={18} aria-hidden="true" />
        {t(($) => $.sheet.print)}
      </button>
      <Link
        className="button"
        href={pathOf({ page: "criteria", locale }) + toSearch({ within: key })}
      >
        <ListChecks size={18} aria-hidden="true" />
        {t(($) => $.sheet.criteria)}
      </Link>
      <Link
        className="button"
        href={pathOf({ page: "coverage", locale }) + toSearch({ within: key })}
      >
        <ChartSpline size={18} aria-hidden="true" />
        {t(($) => $.sheet.coverage)}
      </Link>
      {filters && (
        <Link
          className="button"
          href={pathOf({ page: "home", locale }) + toSearch({ [filters]: key })}
        >
          <List size={18} aria-hidden="true" />
          {t(($) => $.sheet.list)}
        </Link>
      )}
    </div>
  );
}
