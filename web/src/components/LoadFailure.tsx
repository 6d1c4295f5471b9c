import { RotateCw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useIsOnline } from "../lib/use-is-online.ts";
import { Notice } from "./Notice.tsx";

/** Says that something did not load, and lets the visitor try again. */
export function LoadFailure({ text, onRetry }: { text?: string; onRetry: () => void }) {
  const { t } = useTranslation();
  const { t: tKeep } = useTranslation("keep");
  const isOnline = useIsOnline();
  const failure = isOnline ? t(($) => $.failure.short) : tKeep(($) => $.neverSeen);
  return (
    <Notice role="alert">
      <p>{text ?? failure}</p>
      <button type="button" className="button" onClick={onRetry}>
        <RotateCw size={18} aria-hidden="true" />
        {t(($) => $.failure.retry)}
      </button>
    </Notice>
  );
}
