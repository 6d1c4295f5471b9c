import { isApproximate, type Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { StatusMark } from "../../components/StatusMark.tsx";
import { addressLines } from "../../lib/address-lines.ts";
import { useLocale } from "../../lib/app-context.ts";
import { formatPhone, formatWebAddress } from "../../lib/format.ts";
import { localName } from "../../lib/local-name.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import styles from "./PrintPlace.module.css";

type PrintPlaceProps = { number: number; place: Place; vocabulary: Vocabulary };

/** A place on paper, under its number on the map: what it is, where, and how to reach it. */
export function PrintPlace({ number, place, vocabulary }: PrintPlaceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { address, phone, website, status, precision } = place;
  const name = localName(place, locale);
  const typologies = place.typologies.map((key) => labelOf(vocabulary, "typologies", key));
  const country = t(($) => $.countries[address.country]);
  const contact = [phone && formatPhone(phone), website && formatWebAddress(website)];
  return (
    <li className={styles.place}>
      <span className={styles.number}>{number}</span>
      <div className={styles.text}>
        <h2 className={styles.name} lang={name.lang}>
          {name.text}
        </h2>
        <p>{typologies.join("\u00a0· ")}</p>
        <p>
          {[...addressLines(address), country].join(", ")}
          {isApproximate(precision) && ` (${t(($) => $.card.approximate)})`}
        </p>
        {contact.some(Boolean) && <p>{contact.filter(Boolean).join(" · ")}</p>}
        {status !== "active" && (
          <p>
            <StatusMark status={status} />
          </p>
        )}
      </div>
    </li>
  );
}
