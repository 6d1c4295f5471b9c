import { EMAIL, PHONE } from "../redact.ts";
import type { Step } from "./step.ts";
import { mapAddress, mapLocalized } from "./texts.ts";

/** A title before a name: `Mme Durand`, `dhr. Peeters`. */
const TITLED_PERSON =
  /(?<![\p{L}.])(?:M\.|MM\.|Mr\.?|Mme|Mlle|Monsieur|Madame|Mademoiselle|[Mm]evr\.|[Mm]evrouw|[Dd]hr\.|[Mm]eneer)\s+\p{Lu}/u;

/** A role before a first and a last name: `Contact : Anna Durand`, `animé par Anna Durand`. */
const PERSON_IN_ROLE =
  /(?:[Cc]ontact|[Rr]éférente?|[Rr]esponsable|[Cc]onseill(?:er|ère)|[Mm]édiat(?:eur|rice)|[Aa]nimat(?:eur|rice)|[Aa]nimée?s? par|[Bb]egeleider|[Vv]erantwoordelijke)(?: numérique)?\s*:?\s+(?!(?:Les?|La|Het|De)\s)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+(?:de |van |De |Van )?\p{Lu}[\p{L}'’-]+/u;

/** Between two sentences; a shortened title ends none. */
const SENTENCE_END = /(?<=[.!?…])(?<!(?:^|\s)(?:M|MM|Mr|[Mm]evr|[Dd]hr)\.)\s+(?=\p{Lu}|\d)/u;

/** The text without e-mail addresses and telephone numbers; "" when nothing else is in it. */
export function withoutContacts(text: string): string {
  const left = text.replaceAll(EMAIL, "").replaceAll(PHONE, "");
  if (left === text) return text;
  return left
    .replace(/mailto:/gi, "")
    .replace(/\(\s*\)/g, "")
    .replace(/\s{2,}/g, " ")
    .replace(/[\s:–-]+$/, "")
    .trim();
}

/** The text without the sentences that hold a contact or name a person by title. */
export function withoutContactSentences(text: string): string {
  return text
    .split(SENTENCE_END)
    .filter((sentence) => !holdsContact(sentence))
    .join(" ");
}

function holdsContact(sentence: string): boolean {
  return (
    withoutContacts(sentence) !== sentence ||
    TITLED_PERSON.test(sentence) ||
    PERSON_IN_ROLE.test(sentence)
  );
}

/**
 * Takes contacts out of texts that are made for something else: sources put the mobile number of an
 * adviser into a name or an address line, and whole contact sentences into a presentation. What an
 * editor wrote stays as it is.
 */
export const dropContacts: Step = (place) => {
  const { summary, name, names, address } = place;
  if (summary?.origin === "editor") return place;
  const texts = summary && mapLocalized(summary.texts, withoutContactSentences);
  return {
    ...place,
    name: withoutContacts(name),
    names: names && mapLocalized(names, withoutContacts),
    address: mapAddress(address, withoutContacts),
    summary: summary && texts && { ...summary, texts },
  };
};
