import { useTranslation } from "react-i18next";
import { MapBox } from "./MapBox.tsx";

/** Stands where the map will be; says where the places are for those who will never see it. */
export function MapWaiting() {
  const { t } = useTranslation();
  return (
    <MapBox>
      <span className="with-script">{t(($) => $.map.loading)}</span>
      <span className="without-script">{t(($) => $.map.onlyList)}</span>
    </MapBox>
  );
}
