import { Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

// nobody shares before having seen something
const ShareDialog = lazy(() => import("./ShareDialog.tsx"));

type ShareButtonProps = {
  /** What the page shows, for the subject of a message. */
  title: string;
  /** Whether it looks like a link, where it is not what the page is about. */
  isQuiet?: boolean;
};

/** Opens the ways to pass on the page as it stands: its address is its state. */
export function ShareButton({ title, isQuiet = false }: ShareButtonProps) {
  const { t } = useTranslation("keep");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`button with-script ${isQuiet ? "button-quiet" : ""}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Share2 size={18} aria-hidden="true" />
        {t(($) => $.share)}
      </button>
      {isOpen && (
        <Suspense>
          <ShareDialog title={title} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
