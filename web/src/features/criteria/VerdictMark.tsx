import type { Verdict } from "@passerelle/data/contract";
import { Check, CircleHelp, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import styles from "./VerdictMark.module.css";

const ICONS = { yes: Check, unknown: CircleHelp, no: X };

/** An answer as a sign and a word. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation("criteria");
  const Icon = ICONS[verdict];
  return (
    <span className={styles.mark} data-verdict={verdict}>
      <Icon size={16} strokeWidth={2.6} aria-hidden="true" />
      {t(($) => $.verdict[verdict])}
    </span>
  );
}
