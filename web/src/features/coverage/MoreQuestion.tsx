import { type Facets, MAX_REACH_KILOMETRES, type PlaceFilters } from "@passerelle/data/contract";
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { activeFilters } from "../../lib/active-filters.ts";
import { useLocale } from "../../lib/app-context.ts";
import { toQuery } from "../../lib/filters-url.ts";
import type { CoverageAddress } from "../../lib/use-coverage.ts";
import { Choice } from "./Choice.tsx";
import { FacetOptions } from "./FacetOptions.tsx";
import styles from "./QuestionForm.module.css";

/** Values of `open` that the form offers. */
const OPEN = ["late", "weekend"] as const;

/** Filters that the form has no field for. */
export function carriedFilters(filters: PlaceFilters): Record<string, string> {
  const { functions: _functions, typologies: _typologies, ...others } = filters;
  const { open, status, ...carried } = others;
  const isOffered = isOpenOffered(open);
  return toQuery({
    ...carried,
    ...(!isOffered && { open }),
    ...(!isActiveOnly(status) && { status }),
  });
}

type MoreQuestionProps = { address: CoverageAddress; facets: Facets["facets"] | undefined };

/** What narrows the question further, folded away while nothing of it is in use. */
export function MoreQuestion({ address, facets }: MoreQuestionProps) {
  const { t } = useTranslation("coverage");
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { state, go, hrefWith } = address;
  const { filters, kilometres, population } = state;
  const { functions, typologies = [], open, status, ...others } = filters;
  const carried = {
    ...others,
    ...(!isOpenOffered(open) && { open }),
    ...(!isActiveOnly(status) && { status }),
  };
  const active = activeFilters(carried, facets, common, locale);
  const isInUse =
    typologies.length > 0 || open || status || kilometres || population !== "finest" || active[0];
  return (
    <details className={styles.more} open={isInUse ? true : undefined}>
      <summary>{t(($) => $.question.more)}</summary>
      <div className={styles.fields}>
        <Choice
          name="typologies"
          lead={t(($) => $.question.typology)}
          value={typologies.join(",")}
          onChange={(value) =>
            go({ filters: { ...filters, typologies: value ? value.split(",") : undefined } })
          }
        >
          <FacetOptions
            all={t(($) => $.question.anyTypology)}
            options={facets?.typologies}
            chosen={typologies}
          />
        </Choice>
        <Choice
          name="open"
          lead={t(($) => $.question.open)}
          value={OPEN.find((value) => value === open) ?? ""}
          onChange={(value) => go({ filters: { ...filters, open: value || undefined } })}
        >
          <option value="">{t(($) => $.question.anyOpen)}</option>
          <option value="late">{common(($) => $.filters.openLate)}</option>
          <option value="weekend">{common(($) => $.filters.openWeekend)}</option>
        </Choice>
        <Choice
          name="status"
          lead={t(($) => $.question.status)}
          value={isActiveOnly(status) ? "active" : ""}
          onChange={(value) =>
            go({ filters: { ...filters, status: value === "active" ? [value] : undefined } })
          }
        >
          <option value="">{t(($) => $.question.anyStatus)}</option>
          <option value="active">{t(($) => $.question.activeOnly)}</option>
        </Choice>
        <Choice
          name="population"
          lead={t(($) => $.question.population)}
          value={population}
          onChange={(value) =>
            go({ population: value === "municipality" ? "municipality" : "finest" })
          }
        >
          <option value="finest">{t(($) => $.question.finest)}</option>
          <option value="municipality">{t(($) => $.question.atCentres)}</option>
        </Choice>
        <label className={styles.kilometres}>
          <span>{t(($) => $.question.kilometres)}</span>
          <input
            // written anew when the address changes under it
            key={kilometres ?? ""}
            className="field"
            type="number"
            name="kilometres"
            min="0.5"
            max={MAX_REACH_KILOMETRES}
            step="0.5"
            defaultValue={kilometres ?? ""}
            onBlur={({ target }) => {
              const value = Number(target.value) || undefined;
              if (value !== kilometres) go({ kilometres: value });
            }}
          />
        </label>
      </div>
      {active.length > 0 && (
        <ul className={styles.active} aria-label={t(($) => $.question.other)}>
          {active.map(({ id, label, without }) => (
            <li key={id}>
              <Link
                className="button"
                href={hrefWith({ filters: { ...filters, ...emptied(carried), ...without } })}
                aria-label={common(($) => $.filters.remove, { label })}
              >
                {label}
                <X size={16} aria-hidden="true" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** What is left of them is put back over this. */
function emptied(filters: PlaceFilters): PlaceFilters {
  return Object.fromEntries(Object.keys(filters).map((key) => [key, undefined]));
}

function isOpenOffered(open: PlaceFilters["open"]): boolean {
  return open === undefined || OPEN.some((value) => value === open);
}

function isActiveOnly(status: PlaceFilters["status"]): boolean {
  return status?.join() === "active";
}
