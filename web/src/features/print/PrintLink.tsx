import { Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { pathOf } from "../../lib/routes.ts";

type PrintLinkProps = {
  /** Query string of a short list or of the home page, with its `?`. */
  search: string;
  /** Whether it looks like a link, where it is not what the page is about. */
  isQuiet?: boolean;
};

/** Leads to the same list made for paper. */
export function PrintLink({ search, isQuiet = false }: PrintLinkProps) {
  const { t } = useTranslation("keep");
  const locale = useLocale();
  return (
    <Link
      className={`button ${isQuiet ? "button-quiet" : ""}`}
      href={pathOf({ page: "print", locale }) + search}
    >
      <Printer size={18} aria-hidden="true" />
      {t(($) => $.print)}
    </Link>
  );
}
