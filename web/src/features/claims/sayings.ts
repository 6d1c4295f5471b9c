import {
  type Claim,
  draftSchema,
  type Identifier,
  LOCALES,
  type Locale,
  localized,
  type Status,
} from "@passerelle/data/contract";
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

const { shape } = draftSchema;

/** How each field is said, in the order in which fields are shown. */
const READERS = {
  name: reader(shape.name, plain),
  names: reader(shape.names, (names, { locale }) =>
    LOCALES.flatMap((lang) => {
      const text = names?.[lang];
      return text ? [{ text, lang, note: formatLanguage(lang, locale) }] : [];
    }),
  ),
  summary: reader(shape.summary, (summary, { locale, common }) => {
    const found = summary && localized(summary.texts, locale);
    if (!found) return [];
    const notes = [
      found.lang !== locale && formatLanguage(found.lang, locale),
      summary.origin === "machine" && common(($) => $.place.machine),
    ];
    return [{ ...found, note: notes.filter(Boolean).join(", ") || undefined }];
  }),
  typologies: reader(shape.typologies, terms("typologies")),
  functions: reader(shape.functions, terms("functions")),
  domains: reader(shape.domains, terms("domains")),
  labels: reader(shape.labels, terms("labels")),
  languages: reader(shape.languages, terms("languages")),
  access: reader(shape.access, terms("access")),
  costs: reader(shape.costs, terms("costs")),
  equipment: reader(shape.equipment, terms("equipment")),
  status: reader(shape.status, (status: Status, { common }) => [
    { text: common(($) => $.status[status]) },
  ]),
  address: reader(shape.address, (address, { common }) => [
    { text: [...addressLines(address), common(($) => $.countries[address.country])].join(", ") },
  ]),
  position: reader(
    draftSchema.pick({ position: true, precision: true }),
    ({ position: [longitude, latitude], precision }, { claims }) => [
      {
        // four decimals are ten metres
        text: `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`,
        note: claims(($) => $.precision[precision]),
      },
    ],
  ),
  openingHours: reader(shape.openingHours.unwrap(), (hours, words) => [
    { text: weekText(hours, words) },
  ]),
  website: reader(shape.website.unwrap(), (url) => [{ text: formatWebAddress(url) }]),
  phone: reader(shape.phone.unwrap(), (phone) => [{ text: formatPhone(phone) }]),
  email: reader(shape.email.unwrap(), plain),
  identifiers: reader(shape.identifiers, (identifiers: Identifier[]) =>
    identifiers.map(toIdentifierLink).map(({ scheme, value }) => ({ text: `${scheme} ${value}` })),
  ),
} satisfies Record<string, Reader>;

/** A field of which visitors can see who says what. */
export type ClaimedField = keyof typeof READERS;
export const CLAIMED_FIELDS = Object.keys(READERS) as ClaimedField[];

/** What a claim says, one thing apart from the other; nothing when it cannot be read. */
export function sayingsOf(field: ClaimedField, value: Claim["value"], words: Words): Saying[] {
  return READERS[field](value, words);
}

function reader<Value>(
  schema: { safeParse: (value: unknown) => { data?: Value } },
  say: (value: Value, words: Words) => Saying[],
): Reader {
  return (value, words) => {
    const { data } = schema.safeParse(value);
    return data === undefined ? [] : say(data, words);
  };
}

function plain(text: string): Saying[] {
  return [{ text }];
}

function terms(axis: VocabularyAxis) {
  return (keys: string[], { vocabulary }: Words) =>
    keys.map((key) => ({ text: labelOf(vocabulary, axis, key) }));
}
