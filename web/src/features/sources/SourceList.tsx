import type { Source, SourceKind } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { SourceEntry } from "./SourceEntry.tsx";
import styles from "./SourceList.module.css";

/** What sources are about, as visitors would put it, in the order of the page. */
const GROUPS = {
  places: ["places"],
  territory: ["municipalities", "population", "sectors", "neighbourhoods"],
  addresses: ["addresses"],
  candidates: ["candidates"],
} as const satisfies Record<string, SourceKind[]>;
type Group = keyof typeof GROUPS;

/** Every source, by what it is about. */
export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <div className={styles.sources}>
      {(Object.keys(GROUPS) as Group[]).map((group) => {
        const kinds: readonly SourceKind[] = GROUPS[group];
        const members = sources.filter(({ kind }) => kinds.includes(kind));
        return members.length > 0 && <SourceGroup key={group} group={group} sources={members} />;
      })}
    </div>
  );
}

/** Columns under one head on wide screens, else a block of lines each. */
function SourceGroup({ group, sources }: { group: Group; sources: Source[] }) {
  const { t } = useTranslation("sources");
  const id = `sources-${group}`;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.groups[group])}</h2>
      {group === "candidates" && <p className={styles.text}>{t(($) => $.candidatesText)}</p>}
      {/* each entry says its own terms to screen readers */}
      <div className={styles.head} aria-hidden="true">
        <span>{t(($) => $.source)}</span>
        <span>{t(($) => $.licence)}</span>
        <span>{t(($) => $.origin)}</span>
        <span>{t(($) => $.date)}</span>
        <span className={styles.number}>{t(($) => $.records)}</span>
        <span className={styles.number}>{t(($) => $.places)}</span>
        <span>{t(($) => $.run)}</span>
      </div>
      <ul className={styles.list} aria-labelledby={id}>
        {sources.map((source) => (
          <li key={source.id} className={styles.entry}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
