import type { Place } from "@passerelle/data/contract";
import { Globe, type LucideIcon, Mail, Phone } from "lucide-react";
import { useTranslation } from "react-i18next";
import { formatPhone, formatWebAddress } from "../../lib/format.ts";
import styles from "./ContactWays.module.css";

type Way = { label: string; icon: LucideIcon; href: string; text: string };

export type Reachable = Pick<Place, "phone" | "email" | "website">;

/** The public ways to reach a place, as links; nothing when none is known. */
export function ContactWays({ place }: { place: Reachable }) {
  const { t } = useTranslation("pages");
  const { phone, email, website } = place;
  const ways: Way[] = [];
  if (website) {
    const label = t(($) => $.place.website);
    ways.push({ label, icon: Globe, href: website, text: formatWebAddress(website) });
  }
  if (phone) {
    const label = t(($) => $.place.phone);
    ways.push({ label, icon: Phone, href: `tel:${phone}`, text: formatPhone(phone) });
  }
  if (email) {
    const label = t(($) => $.place.email);
    ways.push({ label, icon: Mail, href: `mailto:${email}`, text: email });
  }
  if (ways.length === 0) return null;
  return (
    <ul>
      {ways.map(({ label, icon: Icon, href, text }) => (
        <li key={href}>
          <a className={styles.way} href={href}>
            <Icon size={18} aria-hidden="true" />
            <span className="visually-hidden">{label} </span>
            <span className={styles.text}>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
