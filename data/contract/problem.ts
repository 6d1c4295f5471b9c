import { z } from "./zod.ts";

/** Every way a request can fail, as one word the web can translate. */
export const PROBLEM_CODES = ["invalid-request", "not-found", "unavailable", "internal"] as const;

/** The body of every non-2xx answer (RFC 9457 problem details). */
export const problemSchema = z
  .object({
    code: z.enum(PROBLEM_CODES),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;
