import type { FacetOption } from "@passerelle/data/contract";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { foldAccents } from "../../lib/fold-accents.ts";
import { FilterOption } from "./FilterOption.tsx";
import styles from "./MunicipalityOptions.module.css";

type MunicipalityOptionsProps = {
  options: FacetOption[];
  chosen: string[];
  onToggle: (key: string) => void;
};

/** A long list with a box to narrow it; accents and case do not matter. */
export function MunicipalityOptions({ options, chosen, onToggle }: MunicipalityOptionsProps) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const id = useId();
  const wanted = foldAccents(text);
  const found = options.filter(({ label }) => foldAccents(label).includes(wanted));
  return (
    <>
      <div className={`${styles.search} with-script`}>
        <label className="visually-hidden" htmlFor={id}>
          {t(($) => $.filters.findMunicipality)}
        </label>
        <input
          id={id}
          className={`field ${styles.box}`}
          type="search"
          autoComplete="off"
          placeholder={t(($) => $.filters.findMunicipality)}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className={styles.list}>
        {found.map((option) => (
          <FilterOption
            key={option.key}
            name="municipalities"
            option={option}
            isChosen={chosen.includes(option.key)}
            onToggle={onToggle}
          />
        ))}
      </div>
      <p role="status" className={styles.none}>
        {found.length === 0 && t(($) => $.filters.noMunicipality)}
      </p>
    </>
  );
}
