import { markWords } from "../lib/mark-words.ts";
import styles from "./Marked.module.css";

type MarkedProps = {
  text: string;
  /** Folded beginnings of words; none when nothing was searched. */
  beginnings: string[] | undefined;
};

/** A text in which what the visitor looked for is marked. */
export function Marked({ text, beginnings = [] }: MarkedProps) {
  if (beginnings.length === 0) return text;
  let at = 0;
  return markWords(text, beginnings).map((stretch) => {
    const key = at;
    at += stretch.text.length;
    return stretch.isMarked ? (
      <mark key={key} className={styles.mark}>
        {stretch.text}
      </mark>
    ) : (
      stretch.text
    );
  });
}
