import { errorCodes } from "../../apps/mcp-server/src/answers/error-codes.ts";
import { usualLimits } from "../../apps/mcp-server/src/http/http-limits.ts";
import { kinds } from "../../apps/mcp-server/src/resources/table.ts";
import { toolsets } from "../../apps/mcp-server/src/settings/settings.ts";
import { tools } from "../../apps/mcp-server/src/tools/table.ts";

/** The help of the server itself, and of the commands behind it. */
export interface ServerHelp {
  readonly own: string;
  readonly commands: readonly string[];
}

/**
 * What a document of the MCP server must name: every tool with its group, every group, every resource, every option, every code of
 * an error, the limits over HTTP.
 */
export function serverFacts(document: string, { own: help, commands }: ServerHelp): readonly string[] {
  return [
    ...differences(
      "tools",
      toolRows(document),
      tools.map(({ name, toolset }) => `${name} ${toolset ?? "always"}`),
    ),
    ...differences(
      "resources",
      resourceRows(document),
      kinds.map(({ template }) => template.replace(/\{\?.*\}$/, "")),
    ),
    ...differences("options", optionRows(document), optionsOf(help)),
    ...commands
      .flatMap(optionsOf)
      .flatMap((option) => (names(document, option) ? [] : [`options: ${option} is missing`])),
    ...differences("codes", codesIn(document), errorCodes),
    ...differences("limits", limitRows(document), limits),
    ...toolsets.filter((name) => !help.includes(name)).map((name) => `--help does not name the toolset ${name}`),
  ];
}

function toolRows(document: string): readonly string[] {
  return [...document.matchAll(/^\| `(b24_\w+)` +\| (\w+) +\|/gm)].map(([, name, toolset]) => `${name} ${toolset}`);
}

function resourceRows(document: string): readonly string[] {
  return [...document.matchAll(/^\| `(b24:[^`]+)` +\|/gm)].map(([, template = ""]) => template);
}

function optionRows(document: string): readonly string[] {
  return [...document.matchAll(/^\| `(--[a-z-]+)` +\|/gm)].map(([, option = ""]) => option);
}

function names(document: string, option: string): boolean {
  return new RegExp(`${option}(?![\\w-])`).test(document);
}

/** The sentence that names the codes of the server's own errors. */
function codesIn(document: string): readonly string[] {
  const [, sentence = ""] = /^[^]*?Codes of b24-mcp\s+are ([^;]*);/.exec(document) ?? [];
  return [...sentence.matchAll(/`([a-z-]+)`/g)].map(([, code = ""]) => code);
}

/** The second column of the table of limits. */
function limitRows(document: string): readonly string[] {
  const [, table = ""] = /^\| limit +\| value +\|\n\|[-| ]+\|\n((?:\|.*\n)+)/m.exec(document) ?? [];
  return [...table.matchAll(/\| +([^|]*?) +\|$/gm)].map(([, value = ""]) => value);
}

const { body, perCaller, atOnce, callers, idle, sessions, streams, connections, stop } = usualLimits;
const limits: readonly string[] = [
  `${body / 1_048_576} MiB`,
  `${perCaller} and ${atOnce}`,
  `${callers}, forgotten after ${idle / 60_000} minutes`,
  `${sessions}, the idlest gives way`,
  String(streams),
  connections.toLocaleString("en-US"),
  `${stop / 1000} s to end`,
];

/** Of the server itself: what every program has is no news. */
function optionsOf(help: string): readonly string[] {
  const options = [...help.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = ""]) => option);
  return options.filter((option) => option !== "--help" && option !== "--version");
}

function differences(what: string, told: readonly string[], real: readonly string[]): readonly string[] {
  const missing = real.filter((name) => !told.includes(name)).map((name) => `${what}: ${name} is missing`);
  const invented = told.filter((name) => !real.includes(name)).map((name) => `${what}: there is no ${name}`);
  return [...missing, ...invented];
}
