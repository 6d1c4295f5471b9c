import type { Place } from "@passerelle/data/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatList } from "../../lib/format.ts";
import { hasAccessPage, hasPracticalFacts, practicalGaps } from "../../lib/practical-gaps.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { AccessFacts } from "./AccessFacts.tsx";
import { PlaceSection } from "./PlaceSection.tsx";
import styles from "./Practical.module.css";
import { TermSentence } from "./TermSentence.tsx";

type PracticalProps = { place: Place; vocabulary: Vocabulary };

/** Price, access, languages and equipment, and which of them no source states. */
export function Practical({ place, vocabulary }: PracticalProps) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const { costs, access, languages, equipment } = place;
  const isAnythingKnown = hasPracticalFacts(place);
  // nobody asks what a company's office costs
  if (place.functions.length === 0 && !isAnythingKnown) return null;

  const names = {
    costs: t(($) => $.practical.facts.costs),
    access: t(($) => $.practical.facts.access),
    wheelchair: t(($) => $.practical.facts.wheelchair),
    languages: t(($) => $.practical.facts.languages),
    equipment: t(($) => $.practical.facts.equipment),
  };
  const gaps = practicalGaps(place).map((fact) => names[fact]);
  return (
    <PlaceSection title={t(($) => $.practical.title)}>
      {isAnythingKnown && (
        <dl className={styles.facts}>
          <Fact title={t(($) => $.place.costs)} isKnown={costs.length > 0}>
            <TermSentence axis="costs" keys={costs} vocabulary={vocabulary} />
          </Fact>
          <Fact
            title={t(($) => $.practical.access)}
            isKnown={access.length > 0 || hasAccessPage(place)}
          >
            <AccessFacts place={place} vocabulary={vocabulary} />
          </Fact>
          <Fact title={t(($) => $.place.languages)} isKnown={languages.length > 0}>
            <TermSentence axis="languages" keys={languages} vocabulary={vocabulary} />
          </Fact>
          <Fact title={t(($) => $.place.equipment)} isKnown={equipment.length > 0}>
            <TermSentence axis="equipment" keys={equipment} vocabulary={vocabulary} />
          </Fact>
        </dl>
      )}
      {gaps.length > 0 && (
        <p className={styles.gaps}>
          {t(($) => $.practical.notStated, { facts: formatList(gaps, locale) })}
        </p>
      )}
    </PlaceSection>
  );
}

type FactProps = { title: string; isKnown: boolean; children: ReactNode };

function Fact({ title, isKnown, children }: FactProps) {
  if (!isKnown) return null;
  return (
    <div className={styles.fact}>
      <dt className={styles.title}>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
