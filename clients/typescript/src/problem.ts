// What the API says when it refuses (RFC 9457), as an error that can be caught.
import type { components } from "../types/people.js";

export type Problem = components["schemas"]["Problem"];

/** A refusal: decide by `code`, which is stable; show `message`. */
export class SalesloopProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly retryable: boolean;

  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = "SalesloopProblem";
    this.code = problem.code;
    this.status = problem.status;
    this.retryable = problem.retryable;
  }
}

/** What an answer that is not 2xx says; a proxy's own page has the code `unreadable_answer`. */
export async function readProblem(response: Response): Promise<SalesloopProblem> {
  if (response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    return new SalesloopProblem((await response.json()) as Problem);
  }
  return new SalesloopProblem({
    type: "about:blank",
    title: response.statusText,
    status: response.status,
    detail: `${response.url} answered ${response.status} without saying why.`,
    instance: new URL(response.url).pathname,
    code: "unreadable_answer",
    errors: [],
    trace_id: "",
    retryable: response.status >= 500,
  });
}
