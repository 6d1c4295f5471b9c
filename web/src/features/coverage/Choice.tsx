import type { ReactNode } from "react";
import styles from "./Choice.module.css";

type ChoiceProps = {
  name: string;
  /** What the sentence says before the choice. */
  lead?: string;
  /** What is chosen, for those who do not see the sentence. */
  meaning?: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
};

/** One choice in the sentence of the question. */
export function Choice({ name, lead, meaning, value, onChange, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {lead && <span>{lead}</span>}
      {meaning && <span className="visually-hidden"> ({meaning})</span>}
      <select
        className={`field ${styles.select}`}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </label>
  );
}
