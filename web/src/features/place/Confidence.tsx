import type { PlaceDetail, Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate, formatList } from "../../lib/format.ts";

type ConfidenceProps = {
  confidence: NonNullable<PlaceDetail["confidence"]>;
  /** All sources; doubtful ones are named by their titles. */
  sources: Source[];
};

/** How sure it is that the place is there today, and what that rests on. */
export function Confidence({ confidence, sources }: ConfidenceProps) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const { level, lastNews, publishers: count, sightings } = confidence;
  const titles = sightings.map(
    ({ source }) => sources.find(({ id }) => id === source)?.title ?? source,
  );
  const said = [
    lastNews && t(($) => $.place.confidence.news, { date: formatDate(lastNews, locale) }),
    count > 0 && t(($) => $.place.confidence.publishers, { count }),
    titles.length > 0 &&
      t(($) => $.place.confidence.sighted, { titles: formatList(titles, locale) }),
  ];
  return (
    <p>
      <strong>{t(($) => $.place.confidence[level])}</strong> {said.filter(Boolean).join(" ")}
    </p>
  );
}
