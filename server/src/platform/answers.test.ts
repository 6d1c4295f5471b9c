import { gunzipSync } from "node:zlib";
import { beforeEach, expect, it } from "vitest";
import { rememberAnswers } from "./answers.ts";
import { createRouter } from "./router.ts";

const LONG = "x".repeat(5_000);
let made = 0;
let etag = "";
let app: ReturnType<typeof createRouter>;

beforeEach(() => {
  made = 0;
  etag = "one";
  app = createRouter();
  app.use(async (c, next) => {
    c.set("etag", etag);
    await next();
  });
  app.use(rememberAnswers());
  app.get("/long", (c) => c.json({ made: ++made, text: LONG }));
  app.get("/picture", (c) => c.body(`${++made}`, 200, { "content-type": "image/png" }));
  app.get("/kept", (c) => c.json({ made: ++made }, 200, { "cache-control": "no-store" }));
});

const madeOf = async (path: string) => {
  const { made: number } = (await (await app.request(path)).json()) as { made: number };
  return number;
};

it("makes an answer once while its ETag is the same", async () => {
  expect([await madeOf("/long"), await madeOf("/long"), await madeOf("/long?a=1")]).toEqual([
    1, 1, 2,
  ]);
  etag = "two";
  expect(await madeOf("/long")).toBe(3);
});

it("compresses for who asks for it, and remembers both", async () => {
  const headers = { "accept-encoding": "gzip" };
  for (const _ of ["made", "remembered"]) {
    const response = await app.request("/long", { headers });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const text = gunzipSync(await response.arrayBuffer()).toString();
    expect(JSON.parse(text)).toEqual({ made: 1, text: LONG });
  }
  expect((await app.request("/long")).headers.get("content-encoding")).toBeNull();
});

it("leaves alone an answer that says itself how long it holds", async () => {
  expect([await madeOf("/kept"), await madeOf("/kept")]).toEqual([1, 2]);
});

it("leaves pictures to who draws them", async () => {
  const drawn = async () => (await app.request("/picture")).text();
  expect([await drawn(), await drawn()]).toEqual(["1", "2"]);
});
