import { Fragment } from "react";
import type { Saying } from "./sayings.ts";

/** Values side by side, each in its own language. */
export function Sayings({ sayings }: { sayings: Saying[] }) {
  return sayings.map(({ text, lang, note }, index) => (
    <Fragment key={`${text} ${lang}`}>
      {index > 0 && " · "}
      <span lang={lang}>{text}</span>
      {note && ` (${note})`}
    </Fragment>
  ));
}
