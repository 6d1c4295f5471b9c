import { useEffect, useState } from "react";
import { useLocale } from "../../lib/app-context.ts";

const DAY_MS = 86_400_000;

/** How long ago a moment was, in days: `il y a 14 jours`. The browser says it, by its own clock. */
export function Age({ since }: { since: string }) {
  const locale = useLocale();
  const [days, setDays] = useState<number>();
  useEffect(() => {
    setDays(Math.floor((Date.now() - Date.parse(since)) / DAY_MS));
  }, [since]);
  if (days === undefined) return null;
  return ` (${new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-days, "day")})`;
}
