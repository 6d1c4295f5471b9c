import { useId } from "react";
import { useTranslation } from "react-i18next";
import { keep, keptPlaces } from "../../lib/kept-places.ts";
import { NAME_LENGTH } from "../../lib/shortlist-url.ts";
import styles from "./ShortlistName.module.css";

/** Names the visitor's own list, once the field is left or Enter is pressed. */
export function ShortlistName({ name }: { name: string }) {
  const { t } = useTranslation("shortlist");
  const id = useId();

  function rename(text: string) {
    const asked = text.trim();
    if (asked !== keptPlaces().name) keep({ ...keptPlaces(), name: asked });
  }

  return (
    <form
      className={styles.name}
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        rename(String(new FormData(event.currentTarget).get("name") ?? ""));
      }}
    >
      <label htmlFor={id}>{t(($) => $.name.label)}</label>
      <input
        // another tab may have changed the name
        key={name}
        id={id}
        className={`field ${styles.field}`}
        name="name"
        defaultValue={name}
        maxLength={NAME_LENGTH}
        placeholder={t(($) => $.name.hint)}
        autoComplete="off"
        enterKeyHint="done"
        onBlur={(event) => rename(event.target.value)}
      />
    </form>
  );
}
