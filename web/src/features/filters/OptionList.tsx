import { type FacetOption, fold } from "@passerelle/data/contract";
import { Fragment, type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListFilter } from "../../lib/filters-url.ts";
import { FilterOption } from "./FilterOption.tsx";
import styles from "./OptionList.module.css";

/** Options that belong together; without title where there is but one group. */
export type OptionGroup = { key: string; title?: ReactNode; options: FacetOption[] };

type OptionListProps = {
  name: ListFilter;
  /** What the list is of, for those who hear it. */
  title: string;
  groups: OptionGroup[];
  chosen: string[];
  onToggle: (key: string) => void;
};

/** A list of more options has a field that narrows it. */
const LONG = 12;

/** The options of one filter, group by group; a long list can be searched, accents set aside. */
export function OptionList({ name, title, groups, chosen, onToggle }: OptionListProps) {
  const { t } = useTranslation("search");
  const [text, setText] = useState("");
  const id = useId();
  const wanted = fold(text);
  const found = groups
    .map((group) => ({
      ...group,
      options: group.options.filter(({ label }) => fold(label).includes(wanted)),
    }))
    .filter(({ options }) => options.length > 0);
  const isLong = groups.flatMap(({ options }) => options).length > LONG;
  return (
    <>
      {isLong && (
        <div className={`${styles.search} with-script`}>
          <label className="visually-hidden" htmlFor={id}>
            {t(($) => $.find.label, { title })}
          </label>
          <input
            id={id}
            className={`field ${styles.box}`}
            type="search"
            autoComplete="off"
            placeholder={t(($) => $.find.placeholder)}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      )}
      <div className={isLong ? styles.long : undefined}>
        {found.map((group) => {
          const options = group.options.map((option) => (
            <FilterOption
              key={option.key}
              name={name}
              option={option}
              isChosen={chosen.includes(option.key)}
              onToggle={onToggle}
            />
          ));
          if (!group.title) return <Fragment key={group.key}>{options}</Fragment>;
          return (
            <fieldset key={group.key} className={styles.group}>
              <legend className={styles.title}>{group.title}</legend>
              {options}
            </fieldset>
          );
        })}
      </div>
      {isLong && (
        <p role="status" className={styles.none}>
          {found.length === 0 && t(($) => $.find.none)}
        </p>
      )}
    </>
  );
}
