import postgres from "postgres";
import { expect, inject, it, onTestFinished } from "vitest";
import { openServerDatabase } from "./server.ts";

const maintenanceUrl = inject("postgresUrl");

it.skipIf(!maintenanceUrl)(
  "brings the tables up to date once when several processes start at the same time",
  async () => {
    const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
    const maintenance = postgres(maintenanceUrl ?? "", { max: 1 });
    await maintenance.unsafe(`create database ${name}`);
    onTestFinished(async () => {
      await maintenance.unsafe(`drop database ${name} with (force)`);
      await maintenance.end();
    });
    const url = new URL(maintenanceUrl ?? "");
    url.pathname = `/${name}`;
    const opened = await Promise.allSettled([1, 2, 3].map(() => openServerDatabase(url.href)));
    for (const each of opened) if (each.status === "fulfilled") await each.value.close();
    expect(opened.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
  },
);
