import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import styles from "./FilterSection.module.css";

type FilterSectionProps = {
  title: string;
  /** How many options are chosen: said beside the title, and opens the section at first. */
  chosen: number;
  isOpen?: boolean;
  children: ReactNode;
};

/** One filter, folded away until it is wanted. */
export function FilterSection({ title, chosen, isOpen = false, children }: FilterSectionProps) {
  // afterwards the visitor opens and closes it: unchecking the last option must not
  const [opensAtFirst] = useState(isOpen || chosen > 0);
  return (
    <details className={styles.section} open={opensAtFirst}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
        <ChevronDown className={styles.chevron} size={20} aria-hidden="true" />
      </summary>
      <fieldset className={styles.options}>
        <legend className="visually-hidden">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}
