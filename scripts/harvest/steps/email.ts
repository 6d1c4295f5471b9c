import { fold } from "@passerelle/data/contract";
import { z } from "zod";
import type { Step, WorkingPlace } from "./step.ts";

/** Words for a desk, a service or a kind of place; an address that begins with one is no person's. */
const FUNCTIONS = (
  "accueil acceuil admin administratie administration antenne asso association atelier bib biblio " +
  "bibliotheek bibliotheque bonjour cas ccas centre centresocial cias cms communication contact cowork coworking " +
  "crij cs csc cultuur culture cyberbase cybercentre digibank digipunt digital direction emploi ehpad epn " +
  "equipe espace espaces fab fablab formation franceservice franceservices france gemeente hallo hello " +
  "hub ict info infos inscription jeugd jeunesse lab ludotheque maison mairie makerspace mediatheque " +
  "mdq mission mjc mpt msap numerique office onthaal pij pimms pole post projet reception reservation secretaire " +
  "secretaria secretariat service services stad team tierslieu tierslieux ville webmaster welcome welkom"
).split(" ");

/** Functional words long and rare enough to be read from the beginning of a longer word. */
const PREFIXES = (
  "accueil association bibliotheek bibliotheque ccas centresocial contact coworking espace fablab " +
  "franceservices infocontact ludotheque mairie maisonde maisondes mediatheque missionlocale projet secretariat tierslieu"
).split(" ");

/** Domains whose addresses are all those of an office. */
const OFFICES = ["france-services.gouv.fr"];

/** Domains at which anybody has an address. */
const FREE_MAIL =
  /^(aol|free|gmail|gmx|googlemail|hotmail|icloud|laposte|live|me|msn|neuf|numericable|orange|outlook|pandora|proximus|scarlet|sfr|skynet|telenet|voo|wanadoo|yahoo|ymail|club-internet|proton|protonmail)\./;

/**
 * Keeps the first e-mail address that is certainly not a person's, in small letters.
 *
 * An address is kept when the part before the @
 * - begins with a word for a function (`contact`, `mairie`, `bibliotheek`),
 * - is the whole name of the place, of three words or more (a person's name has two),
 * - or is the name of the municipality or locality, at a domain that is not free mail;
 *
 * and at domains that only offices have. All others are dropped: `anna.peeters@`, `apeeters@` and
 * `anna@` cannot be told from what else a place may call itself.
 */
export const readEmail: Step = (place) => ({ ...place, email: findEmail(place) });

/** What a place must be known by for its e-mail addresses to be told from those of persons. */
type Addressee = Pick<WorkingPlace, "name" | "email" | "municipality" | "address">;

/** The e-mail address that `readEmail` keeps. */
export function findEmail(place: Addressee): string | undefined {
  return place.email
    ?.toLowerCase()
    .split(/[\s;,|<>]+|mailto:/)
    .find((address) => isFunctionalEmail(address, place));
}

/** Whether an address in small letters is certainly not a person's. */
export function isFunctionalEmail(address: string, place: Addressee): boolean {
  if (!z.email().safeParse(address).success) return false;
  const [local = "", domain = ""] = address.split("@");
  if (OFFICES.includes(domain)) return true;

  const words = fold(local).split(/[\s\d]+/);
  const [first = ""] = words.filter(Boolean);
  if (FUNCTIONS.includes(first) || PREFIXES.some((prefix) => first.startsWith(prefix))) return true;

  const name = words.join("");
  if (fold(place.name).split(" ").length > 2 && joined(place.name) === name) return true;
  return !FREE_MAIL.test(domain) && townsOf(place).some((town) => joined(town) === name);
}

function townsOf({ municipality, address }: Addressee): string[] {
  const names = [...Object.values(municipality?.names ?? {}), address?.locality ?? ""];
  return names.filter(Boolean);
}

function joined(text: string): string {
  return fold(text).replaceAll(" ", "");
}
