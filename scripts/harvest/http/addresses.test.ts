import { expect, it } from "vitest";
import { isPublicAddress, publicLookup, refusePrivateHost } from "./addresses.ts";

it.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "255.255.255.255",
  "224.0.0.1",
  "::1",
  "[::1]",
  "fe80::1",
  "fd00::1",
  "::ffff:10.0.0.1",
  "64:ff9b::7f00:1",
  "not an address",
])("%s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34"])(
  "%s is public",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it("refuses hosts written as private addresses, in any notation", () => {
  const hosts = ["http://127.1/", "http://0x7f000001/", "http://2130706433/", "http://[::1]/"];
  for (const host of hosts) expect(() => refusePrivateHost(new URL(host).hostname)).toThrow();
  expect(() => refusePrivateHost("data.gouv.fr")).not.toThrow();
});

it("refuses a name that leads home when it is looked up", async () => {
  const error = await new Promise((resolve) => publicLookup()("localhost", {}, resolve));
  expect(error).toMatchObject({ message: expect.stringContaining("localhost") });
});
