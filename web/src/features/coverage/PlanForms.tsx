import { CANDIDATES, type CoverageModel, MAX_PLAN } from "@passerelle/data/contract";
import { Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { Area } from "../../lib/areas.ts";
import { PLAN_NAME_LENGTH, planQuery, questionQuery } from "../../lib/coverage-url.ts";
import { pathOf } from "../../lib/routes.ts";
import type { CoverageAddress } from "../../lib/use-coverage.ts";
import { CarriedFields } from "./CarriedFields.tsx";
import { Choice } from "./Choice.tsx";
import styles from "./Siting.module.css";

/** How many proposals may be asked for. */
const NEXT = [1, 2, 3, 5, 10, 20];

type PlanFormsProps = {
  address: CoverageAddress;
  areas: Area[];
  model: CoverageModel;
};

/** Adds a place in a municipality; asks for proposals and names the plan. */
export function PlanForms({ address, areas, model }: PlanFormsProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { state, go } = address;
  const { plan, next, candidates, planName } = state;
  const [town, setTown] = useState("");
  const action = pathOf({ page: "coverage", locale });
  const question = questionQuery(state);
  const { plan: planned, ...proposals } = planQuery(state);
  const isFull = plan.length >= MAX_PLAN;

  function add(event: FormEvent) {
    event.preventDefault();
    if (!town) return;
    go({ plan: [...plan, { municipality: town }] });
    setTown("");
  }

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    go({ planName: String(data.get("planName") ?? "").trim() });
  }

  return (
    <div className={styles.forms} data-print="no">
      {isFull ? (
        <p>{t(($) => $.siting.full, { count: MAX_PLAN })}</p>
      ) : (
        <form className={styles.form} method="get" action={action} onSubmit={add}>
          <CarriedFields query={{ ...question, ...proposals }} />
          {planned && <CarriedFields query={{ plan: planned }} />}
          {planName && <CarriedFields query={{ planName }} />}
          <Choice name="plan" lead={t(($) => $.siting.add)} value={town} onChange={setTown}>
            <option value="">{t(($) => $.siting.choose)}</option>
            {areas
              .filter(({ kind }) => kind === "municipality")
              .map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
          </Choice>
          <button type="submit" className="button">
            <Plus size={18} aria-hidden="true" />
            {t(($) => $.siting.addButton)}
          </button>
        </form>
      )}
      <form className={styles.form} method="get" action={action} onSubmit={apply}>
        <CarriedFields query={question} />
        {planned && <CarriedFields query={{ plan: planned }} />}
        <Choice
          name="next"
          lead={t(($) => $.siting.next)}
          value={String(next)}
          onChange={(value) => go({ next: Number(value) })}
        >
          <option value="0">{t(($) => $.siting.noNext)}</option>
          {[...new Set([...NEXT, ...(next > 0 ? [next] : [])])]
            .sort((a, b) => a - b)
            .map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
        </Choice>
        {model.population.layer !== "municipality" && (
          <Choice
            name="candidates"
            lead={t(($) => $.siting.candidates)}
            value={candidates}
            onChange={(value) =>
              go({ candidates: CANDIDATES.find((known) => known === value) ?? candidates })
            }
          >
            <option value="municipalities">{t(($) => $.siting.centres)}</option>
            <option value="cells">{t(($) => $.siting.cells)}</option>
          </Choice>
        )}
        <label>
          <span>{t(($) => $.siting.name)}</span>
          <input
            // written anew when the address changes under it
            key={planName}
            className="field"
            name="planName"
            maxLength={PLAN_NAME_LENGTH}
            defaultValue={planName}
            placeholder={t(($) => $.siting.namePlaceholder)}
            onBlur={({ target }) => {
              const name = target.value.trim();
              if (name !== planName) go({ planName: name }, { replace: true });
            }}
          />
        </label>
        <button type="submit" className="button">
          {t(($) => $.siting.apply)}
        </button>
      </form>
    </div>
  );
}
