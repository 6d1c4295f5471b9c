/** How hard a host may be asked. */
export type HostPolicy = {
  /** Requests at a time. */
  concurrent: number;
  /** Shortest time between the starts of two requests, in milliseconds. */
  everyMs: number;
};

/** For hosts that state no limit. */
const DEFAULT: HostPolicy = { concurrent: 2, everyMs: 250 };

/** What publishers ask of their users. */
const POLICIES: Record<string, HostPolicy> = {
  // 7 a second for each address (documentation of the API)
  "recherche-entreprises.api.gouv.fr": { concurrent: 4, everyMs: 143 },
  // two slots for each address; one query at a time leaves the other to people
  "overpass-api.de": { concurrent: 1, everyMs: 1_000 },
  // stores of objects, made to be read in many small parts
  "overturemaps-us-west-2.s3.us-west-2.amazonaws.com": { concurrent: 4, everyMs: 50 },
  "overturemapswestus2.blob.core.windows.net": { concurrent: 4, everyMs: 50 },
  // 2,000 in 5 minutes
  "api.ror.org": { concurrent: 2, everyMs: 200 },
};

export function policyOf(host: string): HostPolicy {
  return POLICIES[host] ?? DEFAULT;
}
