import { expect, it } from "vitest";
import { readEnvironment } from "./env.ts";

it("names each setting with a bad value, and repeats none that may hold a secret", () => {
  const read = () =>
    readEnvironment({
      PORT: "many",
      DATABASE_URL: "postgres//me:hush@host/name",
      ROUTING_URL: "valhalla?key=hush",
      PUBLIC_URL: "example.org/hush",
    });
  expect(read).toThrow('PORT: Invalid input: expected number, received NaN (found "many")');
  for (const setting of ["DATABASE_URL", "ROUTING_URL", "PUBLIC_URL"])
    expect(read).toThrow(new RegExp(`^  ${setting}: Invalid URL$`, "m"));
  expect(read).not.toThrow("hush");
});
