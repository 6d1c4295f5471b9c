import { fold } from "@passerelle/data/contract";

/** Beginnings of words, in French, Dutch and English, that mark a digital or engineering body. */
const DIGITAL = new RegExp(
  `\\b(?:${[
    "algorithm",
    "artificial intelligence",
    "automati",
    "comput",
    "cyber",
    "data",
    "digita",
    "donnees",
    "electroni",
    "elektroni",
    "embarque",
    "embedded",
    "engineer",
    "genie",
    "informati",
    "ingenie",
    "inria",
    "logiciel",
    "machine learning",
    "microelectroni",
    "nanotechn",
    "network",
    "numeri",
    "robot",
    "signal",
    "software",
    "supercomput",
    "techni",
    "technolog",
    "telecom",
  ].join("|")})`,
);

/** Beginnings of words that mark a body of health or life science, whatever its tools. */
const LIFE_SCIENCE = /\b(?:bio|cancer|diabet|genom|health|inject|medic|pharma|sante|zieken)/;

/** Whether one of these names of a body marks it as digital or engineering. */
export function isDigitalBody(names: string[]): boolean {
  const words = fold(names.join(", "));
  return DIGITAL.test(words) && !LIFE_SCIENCE.test(words);
}
