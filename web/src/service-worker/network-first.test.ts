import { beforeEach, describe, expect, it } from "vitest";
import { networkFirst } from "./network-first.ts";
import { memoryCaches } from "./testing.ts";

const OPTIONS = { store: { name: "pages", most: 2 }, patience: 1 };
const ask = (path: string) => new Request(`https://example.org${path}`);
const never = () => new Promise<Response>(() => {});

describe("networkFirst", () => {
  let caches: ReturnType<typeof memoryCaches>;
  beforeEach(() => {
    caches = memoryCaches();
  });

  async function get(path: string, fetch: () => Promise<Response>) {
    const options = { ...OPTIONS, patience: fetch === never ? 1 : 60_000 };
    const response = await networkFirst(ask(path), options, { fetch, caches });
    return response.text();
  }
  const answer =
    (text: string, status = 200) =>
    async () =>
      new Response(text, { status });
  const fail = async () => {
    throw new TypeError("Failed to fetch");
  };

  it("prefers what the network says now", async () => {
    await get("/a", answer("old"));
    expect(await get("/a", answer("new"))).toBe("new");
  });

  it("gives what was last seen when the network or the server fails, or takes too long", async () => {
    await get("/a", answer("seen"));
    expect(await get("/a", fail)).toBe("seen");
    expect(await get("/a", answer("broken", 503))).toBe("seen");
    expect(await get("/a", never)).toBe("seen");
  });

  it("waits on for what was never seen, and fails with the network", async () => {
    const late = () =>
      new Promise<Response>((resolve) => setTimeout(() => resolve(new Response("late")), 20));
    const response = await networkFirst(ask("/a"), OPTIONS, { fetch: late, caches });
    expect(await response.text()).toBe("late");
    await expect(get("/b", fail)).rejects.toThrow("Failed to fetch");
  });

  it("keeps no failure, and no more than it may", async () => {
    await get("/gone", answer("not found", 404));
    await expect(get("/gone", fail)).rejects.toThrow();
    for (const path of ["/a", "/b", "/c"]) await get(path, answer(path));
    await expect(get("/a", fail)).rejects.toThrow();
    expect(await get("/c", fail)).toBe("/c");
  });
});
