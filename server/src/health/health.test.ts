import { expect, it, vi } from "vitest";
import { createApp } from "../app.ts";
import { openTestDatabase } from "../db/testing.ts";
import { log } from "../platform/log.ts";

it("says when the database does not answer, and logs why", async () => {
  const { db, close } = await openTestDatabase();
  const app = createApp(db);
  expect((await app.request("/health")).status).toBe(200);
  await close();
  const logged = vi.spyOn(log, "error").mockImplementation(() => {});
  const response = await app.request("/health");
  const calls = logged.mock.calls;
  logged.mockRestore();
  expect(response.status).toBe(503);
  expect(calls).toEqual([[{ err: expect.any(Error) }, "The database does not answer"]]);
});
