import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { formatList } from "../../lib/format.ts";

type MissingPlacesProps = {
  /** Ids that no place has any more. */
  ids: string[];
  /** Takes them out of the list; absent where the list is not the visitor's. */
  onForget?: () => void;
};

/** Says which places of the list are no longer in the directory. */
export function MissingPlaces({ ids, onForget }: MissingPlacesProps) {
  const { t } = useTranslation("shortlist");
  const locale = useLocale();
  if (ids.length === 0) return null;
  return (
    <Notice>
      <p>{t(($) => $.gone, { count: ids.length, ids: formatList(ids, locale) })}</p>
      {onForget && (
        <button type="button" className="button" onClick={onForget}>
          {t(($) => $.forget)}
        </button>
      )}
    </Notice>
  );
}
