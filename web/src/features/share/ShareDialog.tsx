import { Copy, Mail, Share, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ShareDialog.module.css";

type ShareDialogProps = {
  /** What the page shows, for the subject of a message. */
  title: string;
  onClose: () => void;
};

/** The address of the page, to copy, to hand to another application or to send by mail. */
export default function ShareDialog({ title, onClose }: ShareDialogProps) {
  const { t } = useTranslation("shortlist");
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const address = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  const url = window.location.href;
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;

  useEffect(() => dialog.current?.showModal(), []);

  function copy() {
    const fail = () => {
      address.current?.select();
      setOutcome("failed");
    };
    // absent where the page is not served securely
    if (!navigator.clipboard) return fail();
    navigator.clipboard.writeText(url).then(() => setOutcome("copied"), fail);
  }

  function share() {
    navigator.share({ title, url }).then(onClose, (error: Error) => {
      // closing the sheet of the system is no failure
      if (error.name !== "AbortError") setOutcome("failed");
    });
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={headingId} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={headingId}>{t(($) => $.share.title)}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={t(($) => $.share.close)}
          onClick={() => dialog.current?.close()}
        >
          <X size={24} aria-hidden="true" />
        </button>
      </div>
      <p>{t(($) => $.share.text)}</p>
      <input
        ref={address}
        className={`field ${styles.address}`}
        aria-label={t(($) => $.share.address)}
        value={url}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.ways}>
        <button type="button" className="button button-strong" onClick={copy}>
          <Copy size={18} aria-hidden="true" />
          {t(($) => $.share.copy)}
        </button>
        {"share" in navigator && (
          <button type="button" className="button" onClick={share}>
            <Share size={18} aria-hidden="true" />
            {t(($) => $.share.system)}
          </button>
        )}
        <a className="button" href={mail}>
          <Mail size={18} aria-hidden="true" />
          {t(($) => $.share.mail)}
        </a>
      </div>
      <p role="status" className={styles.outcome}>
        {outcome === "copied" && t(($) => $.share.copied)}
        {outcome === "failed" && t(($) => $.share.copyFailed)}
      </p>
    </dialog>
  );
}
