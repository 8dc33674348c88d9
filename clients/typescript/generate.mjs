// Writes types/<service>.d.ts anew from docs/reference/openapi; with --check only says which are not current.
import { readdir, readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const DESCRIPTIONS = new URL("../../docs/reference/openapi/", import.meta.url);
const TYPES = new URL("types/", import.meta.url);
const check = process.argv.includes("--check");
const stale = [];
for (const file of (await readdir(DESCRIPTIONS)).sort()) {
  const name = file.replace(".json", ".d.ts");
  const types = await openapiTS(new URL(file, DESCRIPTIONS), { defaultNonNullable: false });
  const text = `// Generated from docs/reference/openapi/${file} by 'npm run generate'.\n\n${astToString(types)}`;
  const there = await readFile(new URL(name, TYPES), "utf8").catch(() => "");
  if (text === there) continue;
  if (check) stale.push(name);
  else await writeFile(new URL(name, TYPES), text);
}
if (stale.length > 0) {
  console.error(`not current: ${stale.join(", ")}; run 'npm run generate' in clients/typescript`);
  process.exitCode = 1;
}
