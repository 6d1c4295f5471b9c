import hosts from "../words/network-hosts.json" with { type: "json" };

const NETWORKS = new Set(hosts);

/** A web address as matching needs it; `isNetwork` when many places share the host. */
export type WebFacts = { host: string; path: string; isNetwork: boolean };

/** Undefined when the address cannot be read. */
export function readWebsite(website: string | undefined): WebFacts | undefined {
  if (!website || !URL.canParse(website)) return undefined;
  const { hostname, pathname, search } = new URL(website);
  const host = hostname.toLowerCase().replace(/^www\d?\./, "");
  const path = (pathname + search).replace(/\/+$/, "");
  return { host, path, isNetwork: isNetworkHost(host) };
}

/** Whether a domain belongs to a network of places or to a platform that anybody can be on. */
function isNetworkHost(host: string): boolean {
  const parts = host.split(".");
  return parts.some((_, at) => NETWORKS.has(parts.slice(at).join(".")));
}
