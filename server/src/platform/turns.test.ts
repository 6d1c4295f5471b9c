import { expect, it, vi } from "vitest";
import { createTurns } from "./turns.ts";

it("lets as many go on and wait as it may, sends the others away, and goes on after a failure", async () => {
  const inTurn = createTurns({ atOnce: 2, mostWaiting: 2, refusal: "Too many" });
  const ends: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const begin = () =>
    inTurn(() => new Promise<string>((resolve, reject) => ends.push({ resolve, reject })));
  const [one, two, three, four] = [begin(), begin(), begin(), begin()];
  await expect(begin()).rejects.toMatchObject({ code: "unavailable", status: 503 });
  expect(ends.length).toBe(2);
  ends[0]?.reject(new Error("broken"));
  await expect(one).rejects.toThrow("broken");
  await vi.waitFor(() => expect(ends.length).toBe(3));
  ends[1]?.resolve("two");
  expect(await two).toBe("two");
  ends[2]?.resolve("three");
  await vi.waitFor(() => expect(ends.length).toBe(4));
  ends[3]?.resolve("four");
  expect(await Promise.all([three, four])).toEqual(["three", "four"]);
  const again = [begin(), begin()];
  expect(ends.length).toBe(6);
  for (const end of ends) end.resolve("again");
  expect(await Promise.all(again)).toEqual(["again", "again"]);
});
