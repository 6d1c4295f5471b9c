import type { Suggestion } from "@passerelle/data/contract";
import { type HTMLAttributes, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Line } from "./lines.ts";
import { SuggestionLine } from "./SuggestionLine.tsx";
import styles from "./SuggestionList.module.css";

type SuggestionListProps = {
  groups: Map<Suggestion["kind"], Line[]>;
  /** Folded beginnings of words to mark. */
  matched: string[] | undefined;
  /** Index of the line that Enter would take; -1 when none. */
  active: number;
  listProps: HTMLAttributes<HTMLElement>;
  optionProps: (index: number) => HTMLAttributes<HTMLElement>;
};

/** What a text may lead to, kind by kind. */
export function SuggestionList(props: SuggestionListProps) {
  const { groups, matched, active, listProps, optionProps } = props;
  const { t } = useTranslation("search");
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (active < 0) return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);

  let index = 0;
  return (
    <div
      ref={list}
      role="listbox"
      className={styles.list}
      aria-label={t(($) => $.listLabel)}
      // a press leaves the focus, and with it the keyboard of a phone, in the field
      onMouseDown={(event) => event.preventDefault()}
      {...listProps}
    >
      {[...groups].map(([kind, lines]) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, not fieldsets
        <div key={kind} role="group" aria-label={t(($) => $.kinds[kind])} className={styles.group}>
          <p className={styles.title} aria-hidden="true">
            {t(($) => $.kinds[kind])}
          </p>
          {lines.map((line) => (
            <SuggestionLine
              key={line.key}
              line={line}
              matched={matched}
              {...optionProps(index++)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
