import type { Country } from "@passerelle/data/contract";
import { z } from "zod";

/** A language of the register, as it numbers them. */
export const LANGUAGES = { "1": "fr", "2": "nl", "3": "de", "4": "en" } as const;

/** The country of the register. */
export const COUNTRY: Country = "BE";

const text = z.string().optional();

/** What is kept of one site of a company: nothing of a natural person. */
export const companySchema = z.object({
  enterprise: z.string(),
  /** Absent where the company has a seat and no other site in the territory. */
  establishment: text,
  /** `000` is the normal one; others are bankruptcies, dissolutions and the like. */
  situation: z.string(),
  isNonprofit: z.boolean(),
  /** By the register's language, as written; `0` when it does not tell. */
  names: z.record(z.string(), z.string()),
  /** Whether these are the names of the body itself and not of its site. */
  isNamedAsBody: z.boolean(),
  /** Classes of NACE 2.1. */
  activities: z.array(z.string()),
  address: z.object({
    postcode: z.string(),
    municipalityNl: text,
    municipalityFr: text,
    streetNl: text,
    streetFr: text,
    houseNumber: text,
    box: text,
  }),
  website: text,
  phone: text,
  email: text,
});
export type Company = z.infer<typeof companySchema>;
