import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serverSchema } from "./server-schema.ts";

const app = join(import.meta.dirname, "..", "..");

/** What the registry is told must be what the package is, and what the help of the server names. Gives what is wrong. */
export function checkDescription(help: string): readonly string[] {
  const { name, version, mcpName } = JSON.parse(readFileSync(join(app, "package.json"), "utf8"));
  const parsed = serverSchema.safeParse(JSON.parse(readFileSync(join(app, "server.json"), "utf8")));
  if (!parsed.success) return [`server.json: ${parsed.error.message}`];
  const { data: server } = parsed;
  const [npm] = server.packages;
  const words = new Set(help.split(/[\s,]+/));
  const inputs = [...npm.packageArguments, ...npm.environmentVariables];
  const isSame = { name: server.name === mcpName, identifier: npm.identifier === name };
  return [
    ...Object.entries(isSame).flatMap(([key, same]) =>
      same ? [] : [`server.json: ${key} is not that of package.json`],
    ),
    ...[server.version, npm.version].filter((found) => found !== version).map((found) => versionWords(found, version)),
    ...inputs.filter((input) => !words.has(input.name)).map((input) => `server.json: b24-mcp knows no ${input.name}`),
  ];
}

function versionWords(found: string, version: string): string {
  return `server.json: version ${found} is not ${version} of package.json`;
}
