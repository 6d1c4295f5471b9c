import { Building, LocateFixed, type LucideIcon, MapPin, Shapes, Signpost } from "lucide-react";
import type { HTMLAttributes } from "react";
import { useTranslation } from "react-i18next";
import { GroupBadge } from "../../components/GroupBadge.tsx";
import { Marked } from "../../components/Marked.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import type { Line } from "./lines.ts";
import styles from "./SuggestionLine.module.css";

const ICONS: Record<Line["suggestion"]["kind"], LucideIcon> = {
  category: Shapes,
  municipality: MapPin,
  place: MapPin,
  organisation: Building,
  postcode: Signpost,
  address: Signpost,
};

type SuggestionLineProps = HTMLAttributes<HTMLElement> & {
  line: Line;
  matched: string[] | undefined;
};

/** A line of the list: its kind as an icon, its name, and what tells it from its namesakes. */
export function SuggestionLine({ line, matched, ...optionProps }: SuggestionLineProps) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  const { suggestion, action } = line;
  const { kind, label, detail, count, group } = suggestion;
  const isNear = action === "near";
  const Icon = isNear ? LocateFixed : ICONS[kind];
  const formatted = count === undefined ? "" : formatNumber(count, locale);
  return (
    <div className={styles.line} {...optionProps}>
      {group ? (
        <GroupBadge group={group} size={26} />
      ) : (
        <Icon className={styles.icon} size={22} aria-hidden="true" />
      )}
      <span className={styles.text}>
        <span className={styles.label}>
          {isNear && `${t(($) => $.nearPrefix)} `}
          <Marked text={label} beginnings={matched} />
        </span>
        {detail && (
          <span className={styles.detail}>
            <Marked text={detail} beginnings={matched} />
          </span>
        )}
      </span>
      {count !== undefined && !isNear && (
        <span className={styles.count}>{t(($) => $.places, { count, formatted })}</span>
      )}
    </div>
  );
}
