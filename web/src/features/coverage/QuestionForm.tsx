import { type Facets, TRAVEL_MODES } from "@passerelle/data/contract";
import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { Area } from "../../lib/areas.ts";
import { planQuery, readCoverage } from "../../lib/coverage-url.ts";
import { modeLabel } from "../../lib/reach.ts";
import { pathOf } from "../../lib/routes.ts";
import type { CoverageAddress } from "../../lib/use-coverage.ts";
import { AreaOptions } from "../area/AreaOptions.tsx";
import { CarriedFields } from "./CarriedFields.tsx";
import { Choice } from "./Choice.tsx";
import { FacetOptions } from "./FacetOptions.tsx";
import { carriedFilters, MoreQuestion } from "./MoreQuestion.tsx";
import styles from "./QuestionForm.module.css";

/** Offered; one that stands in the address is offered too. */
const MINUTES = [5, 10, 15, 20, 30, 45, 60];

type QuestionFormProps = {
  address: CoverageAddress;
  facets: Facets["facets"] | undefined;
  areas: Area[];
};

/** The question as a sentence with choices in it: a plain form that answers at once with script. */
export function QuestionForm({ address, facets, areas }: QuestionFormProps) {
  const { t } = useTranslation("coverage");
  const { t: say } = useTranslation("search");
  const locale = useLocale();
  const headingId = useId();
  const { state, go } = address;
  const { filters, minutes, mode, within, border, planName } = state;
  const functions = filters.functions ?? [];
  const offered = [...new Set([...MINUTES, minutes])].sort((a, b) => a - b);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const pairs = [...data].map(([name, value]): [string, string] => [name, String(value)]);
    go(readCoverage(new URLSearchParams(pairs).toString()));
  }

  return (
    <form
      className={styles.form}
      method="get"
      action={pathOf({ page: "coverage", locale })}
      aria-labelledby={headingId}
      data-print="no"
      onSubmit={submit}
    >
      <h2 id={headingId} className="visually-hidden">
        {t(($) => $.question.heading)}
      </h2>
      <CarriedFields query={{ ...carriedFilters(filters), ...planQuery(state) }} />
      {planName && <CarriedFields query={{ planName }} />}
      <div className={styles.sentence}>
        <Choice
          name="functions"
          lead={t(($) => $.question.what)}
          meaning={t(($) => $.question.whatName)}
          value={functions.join(",")}
          onChange={(value) => go({ filters: { ...filters, functions: listIn(value) } })}
        >
          <FacetOptions
            all={t(($) => $.question.anyPlace)}
            options={facets?.functions}
            chosen={functions}
          />
        </Choice>
        <Choice
          name="minutes"
          lead={t(($) => $.question.within)}
          meaning={t(($) => $.question.withinName)}
          value={String(minutes)}
          onChange={(value) => go({ minutes: Number(value), kilometres: undefined })}
        >
          {offered.map((count) => (
            <option key={count} value={count}>
              {t(($) => $.question.minutesOption, { count })}
            </option>
          ))}
        </Choice>
        <Choice
          name="mode"
          meaning={t(($) => $.question.mode)}
          value={mode}
          onChange={(value) => go({ mode: TRAVEL_MODES.find((known) => known === value) ?? mode })}
        >
          {TRAVEL_MODES.map((known) => (
            <option key={known} value={known}>
              {modeLabel(known, say)}
            </option>
          ))}
        </Choice>
        <Choice
          name="within"
          lead={t(($) => $.question.where)}
          meaning={t(($) => $.question.whereName)}
          value={within}
          onChange={(value) => go({ within: value })}
        >
          <AreaOptions areas={areas} />
        </Choice>
        <Choice
          name="border"
          lead={t(($) => $.question.border)}
          meaning={t(($) => $.question.borderName)}
          value={border}
          onChange={(value) => go({ border: value === "closed" ? value : "open" })}
        >
          <option value="open">{t(($) => $.question.borderOpen)}</option>
          <option value="closed">{t(($) => $.question.borderClosed)}</option>
        </Choice>
      </div>
      <MoreQuestion address={address} facets={facets} />
      <button type="submit" className="button button-strong without-script">
        {t(($) => $.question.submit)}
      </button>
    </form>
  );
}

function listIn(value: string): string[] | undefined {
  return value ? value.split(",") : undefined;
}
