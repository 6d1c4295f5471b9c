import type { Place } from "@passerelle/data/contract";
import { Globe, type LucideIcon, Mail, Phone } from "lucide-react";
import { useTranslation } from "react-i18next";
import { formatPhone, formatWebAddress } from "../../lib/format.ts";
import styles from "./Contact.module.css";
import { PlaceSection } from "./PlaceSection.tsx";

type Way = { label: string; icon: LucideIcon; href: string; text: string };

/** The public ways to reach a place. */
export function Contact({ place }: { place: Pick<Place, "phone" | "email" | "website"> }) {
  const { t } = useTranslation();
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
  return (
    <PlaceSection title={t(($) => $.place.contact)}>
      {ways.length === 0 && <p>{t(($) => $.place.noContact)}</p>}
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
    </PlaceSection>
  );
}
