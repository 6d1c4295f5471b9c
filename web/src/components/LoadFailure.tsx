import { RotateCw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Notice } from "./Notice.tsx";

/** Says that something did not load, and lets the visitor try again. */
export function LoadFailure({ text, onRetry }: { text?: string; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice role="alert">
      <p>{text ?? t(($) => $.failure.short)}</p>
      <button type="button" className="button" onClick={onRetry}>
        <RotateCw size={18} aria-hidden="true" />
        {t(($) => $.failure.retry)}
      </button>
    </Notice>
  );
}
