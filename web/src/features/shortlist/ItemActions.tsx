import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import styles from "./ItemActions.module.css";

type ItemActionsProps = {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (steps: -1 | 1) => void;
  onRemove: () => void;
};

/** Moves a place within the visitor's list, or takes it out. */
export function ItemActions({ name, isFirst, isLast, onMove, onRemove }: ItemActionsProps) {
  const { t } = useTranslation("shortlist");
  // a button that can do nothing keeps the focus: the place may just have got there
  const actions = [
    [t(($) => $.up, { name }), ArrowUp, isFirst, () => onMove(-1)],
    [t(($) => $.down, { name }), ArrowDown, isLast, () => onMove(1)],
    [t(($) => $.remove, { name }), X, false, onRemove],
  ] as const;
  return (
    <div className={styles.actions} data-print="no">
      {actions.map(([label, Icon, isIdle, act]) => (
        <button
          key={label}
          type="button"
          className={styles.action}
          aria-label={label}
          title={label}
          aria-disabled={isIdle}
          onClick={isIdle ? undefined : act}
        >
          <Icon size={20} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
