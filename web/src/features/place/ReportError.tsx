import type { Place } from "@passerelle/data/contract";
import { Flag } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useConfig, useLocale } from "../../lib/app-context.ts";
import { localName } from "../../lib/local-name.ts";
import { mailto } from "../../lib/mailto.ts";
import { pathOf } from "../../lib/routes.ts";
import styles from "./ReportError.module.css";

/** A mail that says which entry is wrong; nothing where the site names no contact. */
export function ReportError({ place }: { place: Place }) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const { contactEmail, origin = "" } = useConfig();
  if (!contactEmail) return null;
  const name = localName(place, locale).text;
  const page = origin + pathOf({ page: "place", locale, slug: place.slug });
  const href = mailto(
    contactEmail,
    t(($) => $.practical.reportSubject, { name }),
    [
      t(($) => $.practical.reportWrong),
      "",
      t(($) => $.practical.reportRight),
      "",
      "--",
      name,
      page,
      place.id,
    ],
  );
  return (
    <a className={styles.report} href={href} data-print="no">
      <Flag size={18} aria-hidden="true" />
      {t(($) => $.practical.report)}
    </a>
  );
}
