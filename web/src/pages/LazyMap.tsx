import { Component, type ComponentProps, lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { MapBox } from "../components/MapBox.tsx";
import { MapWaiting } from "../components/MapWaiting.tsx";
import { useHydrated } from "../lib/use-hydrated.ts";

// the map library needs a browser, and the list must not wait for it
const MapPanel = lazy(() => import("../features/map/MapPanel.tsx"));

type LazyMapProps = ComponentProps<typeof MapPanel> & {
  /** Stands there until then, of the map's size. */
  waiting?: ReactNode;
};

/** The map, once its library is here. */
export function LazyMap({ waiting = <MapWaiting />, ...props }: LazyMapProps) {
  const { t } = useTranslation();
  const isHydrated = useHydrated();
  if (!isHydrated) return waiting;
  return (
    <MapBoundary fallback={<MapBox>{t(($) => $.map.failed)}</MapBox>}>
      <Suspense fallback={waiting}>
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
