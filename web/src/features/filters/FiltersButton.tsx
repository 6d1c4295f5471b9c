import { SlidersHorizontal } from "lucide-react";
import { useTranslation } from "react-i18next";
import styles from "./FiltersButton.module.css";

type FiltersButtonProps = { active: number; isOpen: boolean; onToggle: () => void };

/** Opens and closes the filters: a column on wide screens, a sheet on phones. */
export function FiltersButton({ active, isOpen, onToggle }: FiltersButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={`button with-script ${styles.button}`}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <SlidersHorizontal size={18} aria-hidden="true" />
      {t(($) => $.filters.open)}
      {active > 0 && (
        <span className={styles.count}>
          <span aria-hidden="true">{active}</span>
          <span className="visually-hidden">
            {t(($) => $.filters.activeCount, { count: active })}
          </span>
        </span>
      )}
    </button>
  );
}
