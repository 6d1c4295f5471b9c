import type { Environment } from "@passerelle/server/env";

/** Tells publishers who asks and where to write. */
export function userAgentOf({
  CONTACT_EMAIL,
  PUBLIC_URL,
}: Pick<Environment, "CONTACT_EMAIL" | "PUBLIC_URL">): string {
  const contact = [PUBLIC_URL && `+${PUBLIC_URL}`, CONTACT_EMAIL].filter(Boolean);
  return `Passerelle/0.1 (${["open-data harvester", ...contact].join("; ")})`;
}
