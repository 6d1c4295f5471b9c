import { expect, it } from "vitest";
import { joinRecords } from "./join-records.ts";

const record = (value: unknown, at = "line 2") => ({ at, value });

it("adds the fields of the other file, whose own ones win, and loses no record", () => {
  const records = [
    record({ id: "1", name: "a" }),
    record({ id: "2", name: "b" }, "line 3"),
    record(["cut"], "line 4"),
    record({ name: "no id" }, "line 5"),
  ];
  const others = [
    record({ id: "1", name: "other", activity: "x" }),
    record({ id: "1", activity: "again" }),
    record({ id: "9", activity: "nobody's" }),
    record({ id: "", activity: "without id" }),
    record(["cut"]),
  ];
  expect(joinRecords(records, others, "id")).toEqual([
    record({ id: "1", name: "a", activity: "x" }),
    ...records.slice(1),
  ]);
});
