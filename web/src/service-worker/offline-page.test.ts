import { beforeEach, describe, expect, it } from "vitest";
import { LAST_LIST, SEEN } from "../offline/stored.ts";
import { offlinePage } from "./offline-page.ts";
import { memoryCaches } from "./testing.ts";

const SHELL = "shell-1";

describe("offlinePage", () => {
  let caches: ReturnType<typeof memoryCaches>;
  beforeEach(async () => {
    caches = memoryCaches();
    const shell = await caches.open(SHELL);
    for (const path of ["/fr/hors-ligne", "/nl/offline", "/en/offline"]) {
      await shell.put(path, new Response(path));
    }
  });
  const ask = (path: string, languages = ["nl-BE", "fr"]) =>
    offlinePage(new URL(path, "https://example.org"), SHELL, caches, languages);

  it("is the app in the language of the address, else in the visitor's", async () => {
    expect(await (await ask("/fr/lieux/x")).text()).toBe("/fr/hors-ligne");
    expect(await (await ask("/en?functions=fablab")).text()).toBe("/en/offline");
    expect(await (await ask("/nowhere")).text()).toBe("/nl/offline");
  });

  it("leads the start of the app to the last list seen in that language", async () => {
    const seen = await caches.open(SEEN);
    await seen.put(LAST_LIST, new Response("/nl?functions=fablab"));
    for (const start of ["/", "/nl", "/nl/"]) {
      const response = await ask(start);
      expect(response.status, start).toBe(302);
      expect(response.headers.get("location")).toBe("https://example.org/nl?functions=fablab");
    }
    expect(await (await ask("/fr")).text()).toBe("/fr/hors-ligne");
  });

  it("does not send the start in a circle", async () => {
    expect((await ask("/")).headers.get("location")).toBe("https://example.org/nl");
    expect(await (await ask("/nl")).text()).toBe("/nl/offline");
  });
});
