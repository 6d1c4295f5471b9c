import type { Locale } from "@passerelle/data/contract";
import type { StyleSpecification } from "maplibre-gl";
import { useEffect, useState } from "react";
import { builtInStyle } from "../../map/built-in-style.ts";
import type { Municipalities } from "../../map/municipalities.ts";
import { PALETTES } from "../../map/palette.ts";
import { chooseStyle } from "../../map/style.ts";
import { toTerritoryData } from "../../map/territory-data.ts";
import { useTheme } from "./use-theme.ts";

/** The style for the visitor's language and theme; the built-in one until the choice is made. */
export function useMapStyle(
  municipalities: Municipalities,
  locale: Locale,
  basemapStyleUrl: string | undefined,
): StyleSpecification {
  const theme = useTheme();
  const [style, setStyle] = useState(() =>
    builtInStyle(toTerritoryData(municipalities, locale), PALETTES[theme]),
  );
  useEffect(() => {
    let isWanted = true;
    void chooseStyle({ municipalities, locale, theme, basemapStyleUrl }).then((chosen) => {
      if (isWanted) setStyle(chosen);
    });
    return () => {
      isWanted = false;
    };
  }, [municipalities, locale, theme, basemapStyleUrl]);
  return style;
}
