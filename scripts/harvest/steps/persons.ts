import { EMAIL } from "../redact.ts";
import { withoutContacts } from "./contacts.ts";
import { isFunctionalEmail } from "./email.ts";
import type { Step } from "./step.ts";
import { mapAddress, mapLocalized } from "./texts.ts";

/** Why a record is left out that stands under the name of a person, as sole traders do. */
const NAMED_AFTER_A_PERSON = "named after a person";

const TITLE = String.raw`(?:M\.|Mr\.?|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Mevr\.|Mevrouw|Dhr\.|[Dd]e heer)`;
const TITLED_NAME = new RegExp(String.raw`^${TITLE}\s+\p{Lu}`, "u");
const TITLED_ANYWHERE = new RegExp(String.raw`(?<![\p{L}\d])${TITLE}\s+\p{Lu}`, "u");
/** `chez Mme Peeters, ` before a street. */
const TITLED_ADDRESSEE = new RegExp(String.raw`^(?:[Cc]hez\s+)?${TITLE}\s+\p{Lu}[^,\d]*,\s*`, "u");
const SENTENCES = /(?<=[.!?…])(?<!(?<![\p{L}])(?:M|Mr|Dr|Mevr|Dhr)\.)\s+/u;

/** A role before a first and a last name: `Contact : Anna Durand`, `animé par Anna Durand`. */
const PERSON_IN_ROLE =
  /(?:[Cc]ontact|[Rr]éférente?|[Rr]esponsable|[Cc]onseill(?:er|ère)|[Mm]édiat(?:eur|rice)|[Aa]nimat(?:eur|rice)|[Aa]nimée?s? par|[Bb]egeleider|[Vv]erantwoordelijke)(?: numérique)?\s*:?\s+(?!(?:Les?|La|Het|De)\s)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+(?:de |van |De |Van )?\p{Lu}[\p{L}'’-]+/u;

const MOBILE =
  /(?<!\d)(?:(?:(?:\+|00)33[ .]?(?:\(0\))?|0)[67](?:[ .\-/]?\d){8}|(?:(?:\+|00)32[ .]?(?:\(0\))?|0)4[5-9]\d(?:[ .\-/]?\d){6})(?!\d)/;

/**
 * Leaves out what tells of persons: records under a person's name, contacts in names and addresses,
 * addressees before a street, and the sentences of a summary that name one, or give a mobile number or an e-mail address that may
 * be a person's. What editors wrote stays.
 */
export const leavePersonsOut: Step = (place) => {
  if (place.summary?.origin === "editor") return place;
  if (TITLED_NAME.test(place.name)) return { skip: NAMED_AFTER_A_PERSON };
  const impersonal = (text: string) =>
    text
      .split(SENTENCES)
      .filter((sentence) => !tellsOfPerson(sentence))
      .join(" ");
  const texts = place.summary && mapLocalized(place.summary.texts, impersonal);
  return {
    ...place,
    name: withoutContacts(place.name),
    names: place.names && mapLocalized(place.names, withoutContacts),
    summary: texts && place.summary && { ...place.summary, texts },
    address: mapAddress(place.address, (text) =>
      withoutContacts(text.replace(TITLED_ADDRESSEE, "")),
    ),
  };

  function tellsOfPerson(sentence: string): boolean {
    const addresses = sentence.toLowerCase().match(EMAIL) ?? [];
    return (
      TITLED_ANYWHERE.test(sentence) ||
      PERSON_IN_ROLE.test(sentence) ||
      MOBILE.test(sentence) ||
      addresses.some((address) => !isFunctionalEmail(address, place))
    );
  }
};
