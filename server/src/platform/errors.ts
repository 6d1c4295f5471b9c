import type { Problem } from "@passerelle/data/contract";

type Status = 400 | 404 | 413 | 503;

/** An expected failure: thrown anywhere below a route, turned into a Problem in one place. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: Problem["code"];
  readonly status: Status;

  constructor(code: Problem["code"], status: Status, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const notFound = (what: string) => new AppError("not-found", 404, `${what} not found`);

export const invalidRequest = (message: string) => new AppError("invalid-request", 400, message);
