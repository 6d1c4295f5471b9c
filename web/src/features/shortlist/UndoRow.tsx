import { Undo2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./UndoRow.module.css";

/** Stands where a place stood, under the hand that took it out. */
export function UndoRow({ text, onUndo }: { text: string; onUndo: () => void }) {
  const { t } = useTranslation("shortlist");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.row} data-print="no">
      <p role="status">{text}</p>
      <button ref={button} type="button" className="button" onClick={onUndo}>
        <Undo2 size={18} aria-hidden="true" />
        {t(($) => $.undo)}
      </button>
    </div>
  );
}
