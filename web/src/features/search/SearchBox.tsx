import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { Chunk, useOptionalChunk } from "../../lib/chunk.ts";
import { readHome } from "../../lib/filters-url.ts";
import type { Home } from "../../lib/use-home.ts";
import { groupLines, hrefOfLine, toLines } from "./lines.ts";
import styles from "./SearchBox.module.css";
import { useCombobox } from "./use-combobox.ts";
import { useSuggestions } from "./use-suggestions.ts";

const SUGGESTION_LIST = new Chunk(() =>
  import("./SuggestionList.tsx").then(({ SuggestionList }) => SuggestionList),
);

type SearchBoxProps = {
  home: Home;
  text: string;
  onType: (text: string) => void;
  /** A suggestion was taken in place of the text. */
  onChosen: () => void;
};

/** The field that is searched in, with what its text may lead to; a plain field without JavaScript. */
export function SearchBox({ home, text, onType, onChosen }: SearchBoxProps) {
  const { t } = useTranslation();
  const { t: say } = useTranslation("search");
  const locale = useLocale();
  const [, navigate] = useLocation();
  const [isAsked, setAsked] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const SuggestionList = useOptionalChunk(SUGGESTION_LIST, isFocused || isAsked);
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(text, home.state.filters.near, isAsked);
  const groups = groupLines(toLines(suggestions?.items ?? []));
  const lines = [...groups.values()].flat();
  const box = useCombobox({
    keys: SuggestionList ? lines.map(({ key }) => key) : [],
    isAsked,
    onAsk: setAsked,
    onChoose: (index) => {
      const line = lines[index];
      if (!line) return;
      onChosen();
      // the keyboard of a phone gives the results their room back
      if (matchMedia("(pointer: coarse)").matches) input.current?.blur();
      navigate(hrefOfLine(line, readHome(window.location.search), locale));
    },
  });

  return (
    <div className={styles.root}>
      <label className="visually-hidden" htmlFor="q">
        {t(($) => $.search.label)}
      </label>
      <input
        ref={input}
        id="q"
        className={`field ${styles.box}`}
        type="search"
        name="q"
        value={text}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={t(($) => $.search.placeholder)}
        {...box.inputProps}
        onFocus={() => setFocused(true)}
        onChange={({ target: { value } }) => {
          onType(value);
          if (value.trim() === "") box.close();
          else box.open();
        }}
      />
      {SuggestionList && box.isOpen && (
        <SuggestionList
          groups={groups}
          matched={suggestions?.matched}
          active={box.active}
          listProps={box.listProps}
          optionProps={box.optionProps}
        />
      )}
      <p role="status" className="visually-hidden">
        {box.isOpen && say(($) => $.suggestions, { count: lines.length })}
      </p>
    </div>
  );
}
