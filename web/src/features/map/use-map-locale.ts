import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** MapLibre's own texts in the visitor's language. */
export function useMapLocale(): Record<string, string> {
  const { t } = useTranslation("map");
  return useMemo(
    () => ({
      "Map.Title": t(($) => $.canvas),
      "AttributionControl.ToggleAttribution": t(($) => $.attribution),
      "CooperativeGesturesHandler.WindowsHelpText": t(($) => $.gestures.ctrl),
      "CooperativeGesturesHandler.MacHelpText": t(($) => $.gestures.command),
      "CooperativeGesturesHandler.MobileHelpText": t(($) => $.gestures.touch),
    }),
    [t],
  );
}
