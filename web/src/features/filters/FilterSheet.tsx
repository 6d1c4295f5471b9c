import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import styles from "./FilterSheet.module.css";

type FilterSheetProps = {
  /** Places that the filters leave; undefined while counting. */
  total: number | undefined;
  onClose: () => void;
  /** Undefined where no filter is in use. */
  onClear: (() => void) | undefined;
  children: ReactNode;
};

/** The filters over the whole screen of a phone, with the way out under the thumb. */
export function FilterSheet({ total, onClose, onClear, children }: FilterSheetProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const done = useRef<HTMLButtonElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  const count = total ?? 0;
  const formatted = formatNumber(count, locale);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={t(($) => $.filters.title)}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2>{t(($) => $.filters.title)}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={t(($) => $.filters.close)}
          onClick={() => dialog.current?.close()}
        >
          <X size={24} aria-hidden="true" />
        </button>
      </div>
      <div className={styles.body}>{children}</div>
      {/* the count of the list cannot be heard behind the sheet */}
      <p role="status" className="visually-hidden">
        {total !== undefined && t(($) => $.results.count, { count, formatted })}
      </p>
      <div className={styles.foot}>
        {onClear && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              onClear();
              // this button goes away, and the focus must not go with it
              done.current?.focus();
            }}
          >
            {t(($) => $.filters.clear)}
          </button>
        )}
        <button
          ref={done}
          type="button"
          className={`button button-strong ${styles.done}`}
          onClick={() => dialog.current?.close()}
        >
          {t(($) => $.filters.done, { count, formatted })}
        </button>
      </div>
    </dialog>
  );
}
