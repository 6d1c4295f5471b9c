import type { Coverage } from "@passerelle/data/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Basis } from "../features/coverage/Basis.tsx";
import { BorderEffect } from "../features/coverage/BorderEffect.tsx";
import { Downloads } from "../features/coverage/Downloads.tsx";
import { FunctionMatrix } from "../features/coverage/FunctionMatrix.tsx";
import { FunctionTable } from "../features/coverage/FunctionTable.tsx";
import { Further } from "../features/coverage/Further.tsx";
import { formatShare } from "../features/coverage/format-share.ts";
import { GapTables } from "../features/coverage/GapTables.tsx";
import { Headline } from "../features/coverage/Headline.tsx";
import type { QuestionWords } from "../features/coverage/question-words.ts";
import { ReachCurve } from "../features/coverage/ReachCurve.tsx";
import { ReachLegend } from "../features/coverage/ReachLegend.tsx";
import { SitingPlan } from "../features/coverage/Siting.tsx";
import { TownTable } from "../features/coverage/TownTable.tsx";
import { Trend } from "../features/coverage/Trend.tsx";
import { useLocale } from "../lib/app-context.ts";
import type { Area } from "../lib/areas.ts";
import { gapsQuery, sitingQuery } from "../lib/coverage-queries.ts";
import { formatNumber } from "../lib/format.ts";
import { sourcesQuery, vocabularyQuery } from "../lib/queries.ts";
import type { CoverageAddress } from "../lib/use-coverage.ts";
import { CoverageMap, hasCells } from "./CoverageMap.tsx";
import styles from "./CoveragePage.module.css";
import { CoverageSection } from "./CoverageSection.tsx";

/** The map, to which a choice in a table leads. */
const MAP_ID = "coverage-map";

type CoverageAnswerProps = {
  coverage: Coverage;
  question: QuestionWords;
  address: CoverageAddress;
  areas: Area[];
};

/** The answer from the one number to what it rests on, as a sheet of an atlas reads. */
export function CoverageAnswer({ coverage, question, address, areas }: CoverageAnswerProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { state } = address;
  const { data: gaps } = useQuery(gapsQuery(state, locale));
  const { data: siting } = useQuery(sitingQuery(state, locale));
  const { data: vocabulary } = useQuery(vocabularyQuery(locale));
  const { data: sources } = useQuery(sourcesQuery(locale));
  const [highlighted, setHighlighted] = useState<string>();
  const { share, inhabitants, reached, municipalities, model } = coverage;
  const proposed = siting?.next.map(({ position }) => position) ?? [];

  function showOnMap(key: string) {
    setHighlighted(key);
    document.getElementById(MAP_ID)?.scrollIntoView({ block: "nearest" });
  }

  return (
    <>
      <p role="status" className="visually-hidden">
        {t(($) => $.headline.announced, {
          share: formatShare(share, locale),
          unreached: formatNumber(inhabitants - reached, locale),
        })}
      </p>
      <CoverageSection title={t(($) => $.headline.heading)} isTitleHidden>
        <div className={styles.columns}>
          <div className={styles.column}>
            <Headline coverage={coverage} words={question} />
            <Trend coverage={coverage} />
          </div>
          <div className={styles.column}>
            <h3>{t(($) => $.curve.heading)}</h3>
            <ReachCurve coverage={coverage} />
            <BorderEffect effect={coverage.borderEffect} />
          </div>
        </div>
      </CoverageSection>
      <CoverageSection
        title={t(($) => $.map.heading)}
        text={hasCells(coverage) ? t(($) => $.map.textCells) : t(($) => $.map.text)}
        id={MAP_ID}
      >
        <CoverageMap
          coverage={coverage}
          areas={areas}
          proposed={proposed}
          address={address}
          highlighted={highlighted}
        />
        <ReachLegend
          mode={model.mode}
          hasNone={municipalities.some(({ minutes }) => minutes === undefined)}
        />
        <p className="with-script" data-print="no">
          {t(($) => $.map.press)}
        </p>
      </CoverageSection>
      <CoverageSection
        title={t(($) => $.siting.heading)}
        text={t(($) => $.siting.text)}
        isTextScreenOnly
        isScreenOnly={state.plan.length === 0 && state.next === 0}
      >
        <SitingPlan address={address} siting={siting} areas={areas} model={model} />
      </CoverageSection>
      {gaps && (
        <CoverageSection title={t(($) => $.gaps.heading)}>
          <GapTables gaps={gaps} areas={areas} address={address} onHighlight={showOnMap} />
        </CoverageSection>
      )}
      <CoverageSection title={t(($) => $.towns.heading)}>
        <TownTable
          municipalities={municipalities}
          address={address}
          highlighted={highlighted}
          onHighlight={showOnMap}
        />
      </CoverageSection>
      {vocabulary && (
        <>
          <CoverageSection
            title={t(($) => $.functions.heading)}
            text={t(($) => $.functions.text, { where: question.where })}
          >
            <FunctionTable
              functions={coverage.functions}
              vocabulary={vocabulary}
              address={address}
            />
          </CoverageSection>
          <CoverageSection
            title={t(($) => $.matrix.heading)}
            text={t(($) => $.matrix.text)}
            isScreenOnly
          >
            <FunctionMatrix coverage={coverage} vocabulary={vocabulary} />
          </CoverageSection>
        </>
      )}
      <CoverageSection title={t(($) => $.basis.heading)}>
        <Basis coverage={coverage} words={question} sources={sources?.items ?? []} />
      </CoverageSection>
      <CoverageSection title={t(($) => $.downloads.heading)} isScreenOnly>
        <Downloads state={state} />
      </CoverageSection>
      <CoverageSection title={t(($) => $.further.heading)} isScreenOnly>
        <Further within={state.within} where={question.where} />
      </CoverageSection>
    </>
  );
}
