import type { MethodFact } from "./method-facts.ts";
import { renderParams } from "./render-params.ts";
import { renderResult } from "./render-result.ts";
import { wrapLines } from "./wrap-lines.ts";

const header = `// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
`;
const effectWords = { read: "Reads.", write: "Writes.", destructive: "Destructive." } as const;

/**
 * Renders the declarations: a file per section of the documentation, and the table over all of them; by file name.
 * `core` are the methods whose results have a schema. Throws when one of them is not documented.
 */
export function renderMethodFiles(
  facts: readonly MethodFact[],
  core: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const unknown = [...core].filter((method) => !facts.some(({ name }) => name === method));
  if (unknown.length > 0) throw new Error(`Not a documented method: ${unknown.join(", ")}`);
  const sections = [...Map.groupBy(facts, ({ module }) => module)].toSorted(([a], [b]) => compare(a, b));
  return new Map([
    ...sections.map(([name, members]) => [`${name}.generated.ts`, renderSection(name, members, core)] as const),
    ["portal-methods.generated.ts", renderTable(sections.map(([name]) => name))],
  ]);
}

function renderSection(section: string, facts: readonly MethodFact[], core: ReadonlySet<string>): string {
  const methods = facts
    .toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()))
    .map((fact) => renderMethod(fact, core.has(fact.name)));
  const body = `export interface ${interfaceName(section)} {\n${methods.join("")}}\n`;
  return wrapLines(`${header}${renderImport(body)}\n/** Methods of the section "${section}". */\n${body}`);
}

function renderMethod(fact: MethodFact, isCore: boolean): string {
  const result = isCore ? `CoreResults[${JSON.stringify(fact.name)}]` : renderResult(fact);
  const lines = [`/**`, ...renderDoc(fact).map((line) => ` * ${line}`), ` */`, `${JSON.stringify(fact.name)}: {`];
  const members = [`  params: ${renderParams(fact, 2)};`, `  result: ${result};`];
  return `${lines.map((line) => `  ${line}\n`).join("")}${members.map((line) => `  ${line}\n`).join("")}  };\n`;
}

function renderDoc({ title, kind, restVersion, deprecated, replacedBy, docPath }: MethodFact): string[] {
  const version = restVersion === 3 ? " Only in REST 3.0, which call() does not reach yet." : "";
  const replacements = (typeof replacedBy === "string" ? [replacedBy] : (replacedBy ?? []))
    .filter((name) => /^[\w.*]+$/.test(name))
    .map((name) => `\`${name}\``);
  return [
    `${title}. ${effectWords[kind]}${version}`,
    ...(deprecated ? [replacements.length === 0 ? "@deprecated" : `@deprecated Use ${replacements.join(", ")}.`] : []),
    `@see https://apidocs.bitrix24.com/${docPath.replace(/\.md$/, ".html")}`,
  ];
}

/** The hand-written types that a file uses. */
function renderImport(body: string): string {
  const code = body.replaceAll(/^ *(?:\/\*\*| \*).*$/gm, "").replaceAll(/"[^"]*"/g, "");
  return Object.entries(wordsByFile)
    .map(([file, words]) => [file, words.filter((word) => new RegExp(`\\b${word}\\b(?!\\??:)`).test(code))] as const)
    .filter(([, used]) => used.length > 0)
    .map(([file, used]) => `import type { ${used.join(", ")} } from "${file}";\n`)
    .join("");
}

const wordsByFile: Readonly<Record<string, readonly string[]>> = {
  "../results/core-results.generated.ts": ["CoreResults"],
  "../results/wire-types.ts": ["WireNumber"],
  "./values.ts": [
    "DateTime",
    "Direction",
    "Fields",
    "FileValue",
    "Filter",
    "Flag",
    "Loose",
    "LooseRows",
    "Multifield",
    "NoParams",
    "Numeric",
    "Open",
    "Order",
    "PhpArray",
    "Scalar",
    "Select",
    "Several",
    "UserConditions",
  ],
};

function renderTable(sections: readonly string[]): string {
  const imports = sections.map((name) => `import type { ${interfaceName(name)} } from "./${name}.generated.ts";\n`);
  const bases = sections.map((name) => `    ${interfaceName(name)}`).join(",\n");
  return `${header}${imports.join("")}
/** Every documented method: what it takes and what its \`result\` is. Names are spelled as the documentation does. */
export interface PortalMethods
  extends
${bases} {}
`;
}

function interfaceName(section: string): string {
  const words = section.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("")}Methods`;
}

// By code unit: the order must not depend on the locale of the machine that builds.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
