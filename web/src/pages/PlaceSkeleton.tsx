import { useTranslation } from "react-i18next";
import { CardSkeletons } from "../components/CardSkeletons.tsx";

/** Stands where a place will be. */
export function PlaceSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <p role="status" className="visually-hidden">
        {t(($) => $.results.loadingMore)}
      </p>
      <CardSkeletons count={2} />
    </div>
  );
}
