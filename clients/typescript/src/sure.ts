// The types of openapi-fetch where everything but success is thrown: `data` is always there.
import type { FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { HttpMethod, MediaType, PathsWithMethod, RequiredKeysOf } from "openapi-typescript-helpers";

type Operation<Paths, Path extends keyof Paths, Method> = Method extends keyof Paths[Path] ? Paths[Path][Method] : never;
type Init<Paths, Path extends keyof Paths, Method> = Method extends keyof Paths[Path]
  ? MaybeOptionalInit<Paths[Path], Method>
  : never;
type Given<I> = RequiredKeysOf<I> extends never ? [I?] : [I];
type Data<Operation, I> =
  Operation extends Record<string | number, any> ? Exclude<FetchResponse<Operation, I, MediaType>["data"], undefined> : never;

type Call<Paths extends {}, Method extends HttpMethod> = <
  Path extends PathsWithMethod<Paths, Method>,
  I extends Init<Paths, Path, Method>,
>(
  path: Path,
  ...init: Given<I>
) => Promise<{ data: Data<Operation<Paths, Path, Method>, I>; response: Response }>;

export interface Sure<Paths extends {}> {
  GET: Call<Paths, "get">;
  POST: Call<Paths, "post">;
  PATCH: Call<Paths, "patch">;
}
