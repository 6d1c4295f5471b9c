import { Component, type ComponentProps, lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { MapBox } from "../components/MapBox.tsx";
import { MapWaiting } from "../components/MapWaiting.tsx";
import { useHydrated } from "../lib/use-hydrated.ts";

// the map library needs a browser, and the list must not wait for it
const MapPanel = lazy(() => import("../features/map/MapPanel.tsx"));

/** The map, once its library is here; a quiet box of its size until then. */
export function LazyMap(props: ComponentProps<typeof MapPanel>) {
  const { t } = useTranslation();
  const isHydrated = useHydrated();
  if (!isHydrated) return <MapWaiting />;
  return (
    <MapBoundary fallback={<MapBox>{t(($) => $.map.failed)}</MapBox>}>
      <Suspense fallback={<MapWaiting />}>
        <MapPanel {...props} />
      </Suspense>
    </MapBoundary>
  );
}

type MapBoundaryProps = { fallback: ReactNode; children: ReactNode };

/** A map that fails leaves the rest of the page alone. */
class MapBoundary extends Component<MapBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
