import type { Step } from "./step.ts";

/** Query parameters that follow visitors and change nothing on the page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|fref|_ga|_gl|at_\w+|xtor)$/i;

/** Hosts that answer nobody, or anybody but the place. */
const UNUSABLE =
  /(^|\.)(localhost|local|example|invalid|test|internal)$|^example\.(com|org|net)$|^\d+(\.\d+)+$/;

/**
 * Keeps the first usable web address, with `https://` where no scheme is given and without
 * tracking parameters; http stays http.
 */
export const readWebsite: Step = (place) => ({ ...place, website: findWebsite(place.website) });

function findWebsite(text = ""): string | undefined {
  for (const candidate of text.split(/[\s|;,<>"]+|(?<=\w)(?=https?:\/\/)/i)) {
    const website = toWebsite(candidate);
    if (website) return website;
  }
  return undefined;
}

function toWebsite(candidate: string): string | undefined {
  // a scheme with letters or slashes missing, or written twice, is still meant as one
  const [, scheme = "", rest = ""] = /^((?:https?(?::\/*|\/\/))*)(.*)$/i.exec(candidate) ?? [];
  const text = `${/^http(:|\/)/i.test(scheme) ? "http" : "https"}://${rest}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !isPublicHost(url.hostname) || url.username || url.password) return undefined;

  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

function isPublicHost(host: string): boolean {
  return (
    /^[a-z0-9-]+(\.[a-z0-9-]+)*\.([a-z]{2,}|xn--[a-z0-9-]+)$/.test(host) && !UNUSABLE.test(host)
  );
}
