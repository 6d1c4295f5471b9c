import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { isPhone } from "./is-phone.ts";

const PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148";
const COMPUTER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

const app = new Hono().get("/", (c) => c.json(isPhone(c)));

async function ask(headers: Record<string, string>): Promise<boolean> {
  return (await app.request("/", { headers })).json();
}

describe("isPhone", () => {
  it("believes the client hint more than the name of the browser", async () => {
    expect(await ask({ "sec-ch-ua-mobile": "?1", "user-agent": COMPUTER })).toBe(true);
    expect(await ask({ "sec-ch-ua-mobile": "?0", "user-agent": PHONE })).toBe(false);
  });

  it("goes by the name where there is no hint", async () => {
    expect(await ask({ "user-agent": PHONE })).toBe(true);
    expect(await ask({ "user-agent": COMPUTER })).toBe(false);
    expect(await ask({})).toBe(false);
  });
});
