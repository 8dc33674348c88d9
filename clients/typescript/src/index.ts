// Every service of an installation, typed by its OpenAPI description: see README.md.
import createClient, { type Middleware } from "openapi-fetch";
import type { paths as CustomersPaths } from "../types/customers.js";
import type { paths as PeoplePaths } from "../types/people.js";
import type { paths as PerformancePaths } from "../types/performance.js";
import type { paths as PipelinePaths } from "../types/pipeline.js";
import type { paths as TargetsPaths } from "../types/targets.js";
import { readProblem } from "./problem.js";
import type { Sure } from "./sure.js";

export { SalesloopProblem, type Problem } from "./problem.js";
export type { components as Customers } from "../types/customers.js";
export type { components as People } from "../types/people.js";
export type { components as Performance } from "../types/performance.js";
export type { components as Pipeline } from "../types/pipeline.js";
export type { components as Targets } from "../types/targets.js";

export interface Options {
  /** Where the installation is: "http://localhost:8000". */
  baseUrl: string;
  /** An access token, or what gives one for each request. */
  token: string | (() => string | Promise<string>);
  /** Seconds a read may wait until it shows what this client has done; 5 by default, 10 at most. */
  wait?: number;
  fetch?: typeof globalThis.fetch;
}

export interface Salesloop {
  people: Sure<PeoplePaths>;
  customers: Sure<CustomersPaths>;
  pipeline: Sure<PipelinePaths>;
  targets: Sure<TargetsPaths>;
  performance: Sure<PerformancePaths>;
}

/** The services of one installation as one caller: whatever is not 2xx is thrown as a SalesloopProblem. */
export function salesloop(options: Options): Salesloop {
  const seen = new Map<string, string>();
  const of = <Paths extends {}>(service: string): Sure<Paths> => {
    const client = createClient<Paths>({ baseUrl: new URL(service, options.baseUrl).href, fetch: options.fetch });
    client.use(conventions(service, options, seen));
    return client as unknown as Sure<Paths>;
  };
  return {
    people: of("people"),
    customers: of("customers"),
    pipeline: of("pipeline"),
    targets: of("targets"),
    performance: of("performance"),
  };
}

/** Every item of a list, page after page: `pages((cursor) => api.pipeline.GET("/v1/deals", { params: { query: { cursor } } }))`. */
export async function* pages<Item>(
  load: (cursor: string | undefined) => Promise<{ data: { items: Item[]; next_cursor: string | null } }>,
): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const { data } = await load(cursor);
    yield* data.items;
    cursor = data.next_cursor ?? undefined;
  } while (cursor !== undefined);
}

/** The headers that every request has, and what is kept of every answer: `seen` has a Consistency-Token by service. */
function conventions(service: string, { token, wait = 5 }: Options, seen: Map<string, string>): Middleware {
  return {
    async onRequest({ request, schemaPath }) {
      request.headers.set("Authorization", `Bearer ${typeof token === "string" ? token : await token()}`);
      if (request.method === "GET" || schemaPath.endsWith("/search")) {
        if (seen.size > 0 && !request.headers.has("Consistency-Token")) {
          request.headers.set("Consistency-Token", [...seen.values()].join(","));
          if (!request.headers.has("Prefer")) request.headers.set("Prefer", `wait=${wait}`);
        }
      } else if (!request.headers.has("Idempotency-Key")) {
        request.headers.set("Idempotency-Key", crypto.randomUUID());
      }
      return request;
    },
    async onResponse({ response }) {
      if (!response.ok) throw await readProblem(response);
      const consistency = response.headers.get("Consistency-Token");
      if (consistency !== null) seen.set(service, consistency);
    },
  };
}
