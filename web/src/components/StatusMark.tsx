import type { Status } from "@passerelle/data/contract";
import { CircleHelp, CircleSlash, Clock, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import styles from "./StatusMark.module.css";

const ICONS: Partial<Record<Status, LucideIcon>> = {
  planned: Clock,
  temporarily_closed: CircleSlash,
  closed: CircleSlash,
  unknown: CircleHelp,
};

/** Says that a place is not simply open for business; nothing when it is. */
export function StatusMark({ status }: { status: Status }) {
  const { t } = useTranslation();
  const Icon = ICONS[status];
  if (!Icon) return null;
  return (
    <span className={styles.mark} data-status={status}>
      <Icon size={15} aria-hidden="true" />
      {t(($) => $.status[status])}
    </span>
  );
}
