import { type LookupAddress, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** An address that belongs to this machine or its network, where no publisher is. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

/** Whether an IP address is one of the public internet; text that is no address is not. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === "unicast";
}

/** @throws PrivateAddressError when a host is written as an address that is not public, nor allowed. */
export function refusePrivateHost(host: string, allowed: string[] = []) {
  if (allowed.includes(host)) return;
  const isAddress = ipaddr.isValid(host.replace(/^\[|\]$/g, ""));
  if (isAddress && !isPublicAddress(host)) throw refusal(host, host);
}

/**
 * Looks names up as the connection is made, so that what was checked is what is connected to; a
 * name with any address that is not public is refused, unless the name is allowed.
 */
export function publicLookup(allowed: string[] = []): LookupFunction {
  return (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const addresses = (found ?? []) as LookupAddress[];
      const hidden = addresses.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses;
      if (error) answer(error, "", 0);
      else if (hidden && !allowed.includes(host)) answer(refusal(host, hidden.address), "", 0);
      else if (options.all) answer(null, addresses);
      else answer(null, first?.address ?? "", first?.family);
    });
  };
}

function refusal(host: string, address: string): PrivateAddressError {
  const which = host === address ? host : `${host} (${address})`;
  return new PrivateAddressError(
    `${which} is an address of this machine or its network, which no source may lead to`,
  );
}
