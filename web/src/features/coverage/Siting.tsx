import type { CoverageModel, PlannedPlace, Siting, SitingStep } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import type { Area } from "../../lib/areas.ts";
import { formatNumber } from "../../lib/format.ts";
import { roundPosition } from "../../lib/round-position.ts";
import type { CoverageAddress } from "../../lib/use-coverage.ts";
import { Comparison } from "./Comparison.tsx";
import { formatShare } from "./format-share.ts";
import { PlanForms } from "./PlanForms.tsx";
import { PlanTable } from "./PlanTable.tsx";
import styles from "./Siting.module.css";

type SitingProps = {
  address: CoverageAddress;
  /** Null for an empty plan. */
  siting: Siting | null | undefined;
  areas: Area[];
  model: CoverageModel;
};

/** Places that are not there yet: dropped, proposed, compared. */
export function SitingPlan({ address, siting, areas, model }: SitingProps) {
  const { t } = useTranslation("coverage");
  const { state, hrefWith } = address;
  const { plan } = state;
  // an answer to an earlier plan stays until that to this one is here
  const steps = siting?.places.length === plan.length ? siting.places : [];
  const proposals = siting?.next ?? [];
  const toPlanned = (step: SitingStep): PlannedPlace =>
    state.candidates === "cells"
      ? { position: roundPosition(step.position) }
      : { municipality: step.municipality };
  return (
    <div className={styles.siting}>
      <PlanForms address={address} areas={areas} model={model} />
      <p role="status">{siting ? <Gained siting={siting} /> : t(($) => $.siting.empty)}</p>
      {siting && model.routing && <p>{t(($) => $.siting.estimated)}</p>}
      {steps.length > 0 && (
        <>
          <PlanTable
            caption={t(($) => $.siting.caption)}
            areas={areas}
            rows={steps.map((step, at) => ({
              step,
              place: plan[at],
              number: at + 1,
              href: hrefWith({ plan: plan.filter((_, other) => other !== at) }),
            }))}
          />
          <Link className="button" href={hrefWith({ plan: [], next: 0, planName: "" })}>
            {t(($) => $.siting.clear)}
          </Link>
        </>
      )}
      {siting && state.next > 0 && (
        <section className={styles.siting}>
          <h3>{t(($) => $.siting.proposed)}</h3>
          {proposals.length === 0 ? (
            <p>{t(($) => $.siting.noGain)}</p>
          ) : (
            <>
              <PlanTable
                caption={t(($) => $.siting.proposedCaption)}
                areas={areas}
                rows={proposals.map((step, at) => ({
                  step,
                  number: plan.length + at + 1,
                  href: hrefWith({
                    plan: [...plan, toPlanned(step)],
                    next: Math.max(0, state.next - 1),
                  }),
                }))}
              />
              <Link
                className="button"
                href={hrefWith({ plan: [...plan, ...proposals.map(toPlanned)], next: 0 })}
              >
                {t(($) => $.siting.keepAll)}
              </Link>
            </>
          )}
          {siting.comparison && proposals.length > 0 && (
            <Comparison comparison={siting.comparison} count={proposals.length} />
          )}
        </section>
      )}
    </div>
  );
}

/** What the plan and the proposals gain together. */
function Gained({ siting }: { siting: Siting }) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { before, places, next } = siting;
  const after = [...places, ...next].at(-1) ?? before;
  const count = after.reached - before.reached;
  return t(($) => $.siting.gained, {
    count,
    formatted: formatNumber(count, locale),
    before: formatShare(before.share, locale),
    after: formatShare(after.share, locale),
  });
}
