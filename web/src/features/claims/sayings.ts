import { type Claim, type Draft, LOCALES, type Locale, localized } from "@passerelle/data/contract";
import { addressLines } from "../../lib/address-lines.ts";
import { formatLanguage, formatPhone, formatWebAddress } from "../../lib/format.ts";
import { toIdentifierLink } from "../../lib/identifier-link.ts";
import { labelOf, type VocabularyAxis } from "../../lib/vocabulary.ts";
import { weekText } from "./week-text.ts";
import type { Words } from "./words.ts";

/** One value in words. */
export type Saying = {
  text: string;
  /** Language of `text`, where it is that of the data. */
  lang?: Locale;
  /** What must be known to read it rightly. */
  note?: string;
};

type Reader = (value: unknown, words: Words) => Saying[];

/** How each field is said, in the order in which fields are shown. */
const READERS = {
  name: reader<Draft["name"]>(plain),
  names: reader<Draft["names"]>((names, { locale }) =>
    LOCALES.flatMap((lang) => {
      const text = names?.[lang];
      return text ? [{ text, lang, note: formatLanguage(lang, locale) }] : [];
    }),
  ),
  summary: reader<Draft["summary"]>((summary, { locale, common }) => {
    const found = summary && localized(summary.texts, locale);
    if (!found) return [];
    const notes = [
      found.lang !== locale && formatLanguage(found.lang, locale),
      summary.origin === "machine" && common(($) => $.place.machine),
    ];
    return [{ ...found, note: notes.filter(Boolean).join(", ") || undefined }];
  }),
  typologies: reader<Draft["typologies"]>(terms("typologies")),
  functions: reader<Draft["functions"]>(terms("functions")),
  domains: reader<Draft["domains"]>(terms("domains")),
  labels: reader<Draft["labels"]>(terms("labels")),
  languages: reader<Draft["languages"]>(terms("languages")),
  access: reader<Draft["access"]>(terms("access")),
  costs: reader<Draft["costs"]>(terms("costs")),
  equipment: reader<Draft["equipment"]>(terms("equipment")),
  status: reader<Draft["status"]>((status, { common }) => [
    { text: common(($) => $.status[status]) },
  ]),
  address: reader<Draft["address"]>((address, { common }) => [
    { text: [...addressLines(address), common(($) => $.countries[address.country])].join(", ") },
  ]),
  position: reader<Pick<Draft, "position" | "precision">>(
    ({ position: [longitude, latitude], precision }, { claims }) => [
      {
        // four decimals are ten metres
        text: `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`,
        note: claims(($) => $.precision[precision]),
      },
    ],
  ),
  openingHours: reader<NonNullable<Draft["openingHours"]>>((hours, words) => [
    { text: weekText(hours, words) },
  ]),
  website: reader<NonNullable<Draft["website"]>>((url) => [{ text: formatWebAddress(url) }]),
  phone: reader<NonNullable<Draft["phone"]>>((phone) => [{ text: formatPhone(phone) }]),
  email: reader<NonNullable<Draft["email"]>>(plain),
  identifiers: reader<Draft["identifiers"]>((identifiers) =>
    identifiers.map(toIdentifierLink).map(({ scheme, value }) => ({ text: `${scheme} ${value}` })),
  ),
} satisfies Record<string, Reader>;

/** A field of which visitors can see who says what. */
export type ClaimedField = keyof typeof READERS;
export const CLAIMED_FIELDS = Object.keys(READERS) as ClaimedField[];

/** What a claim says, one thing apart from the other. */
export function sayingsOf(field: ClaimedField, value: Claim["value"], words: Words): Saying[] {
  return READERS[field](value, words);
}

/** The server vouches for the shape of each value: it stored it as a draft. */
function reader<Value>(say: (value: Value, words: Words) => Saying[]): Reader {
  return (value, words) => say(value as Value, words);
}

function plain(text: string): Saying[] {
  return [{ text }];
}

function terms(axis: VocabularyAxis) {
  return (keys: string[], { vocabulary }: Words) =>
    keys.map((key) => ({ text: labelOf(vocabulary, axis, key) }));
}
