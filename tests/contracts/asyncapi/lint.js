// Parses each AsyncAPI document named on the command line; says what is wrong with it and exits 1 when anything is.
import { readFile } from "node:fs/promises";
import { Parser } from "@asyncapi/parser";

const SEVERITIES = ["error", "warning", "information", "hint"];
const ADVICE = new Set(["asyncapi-latest-version"]);
const parser = new Parser();
let wrong = 0;
for (const name of process.argv.slice(2)) {
  const { document, diagnostics } = await parser.parse(await readFile(name, "utf8"), { source: name });
  for (const { code, message, path, severity } of diagnostics) {
    if (ADVICE.has(code)) continue;
    wrong += 1;
    console.log(`${name}: ${SEVERITIES[severity]}: ${code} at ${path.join(".")}: ${message}`);
  }
  if (document === undefined) wrong += 1;
  else console.log(`${name}: AsyncAPI ${document.version()}, ${document.allMessages().length} messages`);
}
process.exitCode = wrong === 0 ? 0 : 1;
