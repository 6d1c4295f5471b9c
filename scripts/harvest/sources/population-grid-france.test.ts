import { expect, it } from "vitest";
import source from "./population-grid-france.ts";
import { bodyOf, fixture, inParts, readFixture, readWith } from "./testing.ts";

const NAME = "Filosofi2021_carreaux_200m_csv.csv";

it("reads cells around the territory, with decimals, as inhabitants of France only", () => {
  const { read, skipped, rejected } = readFixture(source, `population/${NAME}`);
  expect(read[0]).toEqual({
    ...{ side: 200, north: 3_086_800, east: 3_840_600 },
    ...{ inhabitants: 333.2, year: 2021, country: "FR" },
  });
  expect(read).toHaveLength(156);
  expect(skipped).toEqual([]);
  expect(rejected).toEqual([]);
});

it("reads the same with semicolons", () => {
  const text = new TextDecoder().decode(fixture(`population/${NAME}`).bytes);
  const body = bodyOf(text.replaceAll(",", ";"), NAME);
  expect(readWith(source, body)).toEqual(readFixture(source, `population/${NAME}`));
});

it("rejects a figure that is none", () => {
  const body = bodyOf("idcar_200m,ind\nCRS3035RES200mN3086800E3840600,\n", NAME);
  expect(readWith(source, body).rejected).toHaveLength(1);
});

it("reads a file of any size without holding it", () => {
  const whole = readFixture(source, "population/Filosofi2021_carreaux_200m_csv.csv");
  expect(
    readWith(source, inParts(fixture("population/Filosofi2021_carreaux_200m_csv.csv"))),
  ).toEqual(whole);
  expect(whole.read.length).toBeGreaterThan(10);
});
