import { useTranslation } from "react-i18next";
import styles from "./ClaimedFieldRow.module.css";
import { Sayings } from "./Sayings.tsx";
import { agreeingSources, type FieldStatements } from "./statements.ts";
import { Witnesses } from "./Witnesses.tsx";

type ClaimedFieldRowProps = {
  said: FieldStatements;
  /** Title of each source, by id. */
  titles: ReadonlyMap<string, string>;
};

/** One field: the shown value with who says it, then what others say. */
export function ClaimedFieldRow({ said, titles }: ClaimedFieldRowProps) {
  const { t } = useTranslation("claims");
  const agreeing = agreeingSources(said);
  return (
    <div className={styles.field}>
      <dt className={styles.label}>{t(($) => $.field[said.field])}</dt>
      {said.statements.map(({ sayings, isShown, witnesses }) => (
        <dd
          key={sayings.map(({ text, lang }) => text + lang).join()}
          className={styles.statement}
          data-shown={isShown}
        >
          <span>
            {!isShown && `${t(($) => $.other)} `}
            <Sayings sayings={sayings} />
          </span>
          {agreeing > 1 ? (
            <span className={styles.who}>{t(($) => $.agree, { count: agreeing })}</span>
          ) : (
            <Witnesses witnesses={witnesses} titles={titles} />
          )}
        </dd>
      ))}
    </div>
  );
}
