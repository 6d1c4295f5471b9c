import { isLent, LENT, type ReadPart } from "./part.ts";

/** The e-mail address; two desks of one place often differ, so that a difference says nothing. */
export const emailPart: ReadPart = ({ record: a }, { record: b }, facts) =>
  a.email !== undefined && a.email === b.email
    ? { weight: 1.3 * (isLent(facts) ? LENT : 1), code: "same-email", values: [a.email, a.email] }
    : undefined;
