import type { CoverageQuestion } from "@passerelle/data/contract";
import type { Context } from "hono";
import type { AppEnv } from "../platform/router.ts";
import { type Situation, situationOf } from "./situation.ts";

/** What a request asks; an answer that lacks the times it should have is not kept. */
export async function situationIn(
  c: Context<AppEnv>,
  question: CoverageQuestion,
): Promise<Situation> {
  const { db, dataVersion, routing } = c.var;
  const situation = await situationOf(db, dataVersion, question, routing);
  if (situation.routing.routingFailed) c.header("cache-control", "no-store");
  return situation;
}
