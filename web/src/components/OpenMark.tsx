import type { Place } from "@passerelle/data/contract";
import { useOpenWords } from "../lib/use-open-words.ts";
import styles from "./OpenMark.module.css";

type OpenMarkProps = { place: Pick<Place, "opening" | "status"> };

/** One line: open or not, and what changes next; nothing where nobody knows. */
export function OpenMark({ place }: OpenMarkProps) {
  const words = useOpenWords(place);
  if (!words) return null;
  return (
    <span className={styles.mark} data-state={words.is}>
      <span className={styles.state}>{words.state}</span>
      {words.change && <span className={styles.change}>{words.change}</span>}
    </span>
  );
}
