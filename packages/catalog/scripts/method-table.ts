const severity = { read: 0, write: 1, destructive: 2 } as const;

/** The part of a record of `methods.json` that the package keeps. */
export interface MethodFact {
  readonly name: string;
  readonly scope: string | null;
  readonly kind: keyof typeof severity;
  readonly restVersion: number | string;
}

/** Takes the records out of parsed `methods.json`. Throws on the first record that is not as expected. */
export function parseFacts(json: unknown): MethodFact[] {
  if (!Array.isArray(json)) {
    throw new TypeError("methods.json: expected an array of records");
  }
  return json.map((record: unknown, index) => {
    if (!isMethodFact(record)) {
      throw new TypeError(`methods.json, record ${index}: bad name, scope, kind or restVersion`);
    }
    return record;
  });
}

function isMethodFact(record: unknown): record is MethodFact {
  const { name, scope, kind, restVersion } = Object(record) as Record<string, unknown>;
  return (
    isWord(name) &&
    (scope === null || isWord(scope)) &&
    typeof kind === "string" &&
    Object.hasOwn(severity, kind) &&
    (typeof restVersion === "number" || typeof restVersion === "string")
  );
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && /^[\w.-]+$/.test(value);
}

/**
 * Renders the source text of `methods.generated.ts`: one method a line, grouped by scope, sorted.
 * A name documented for both REST 2 and REST 3.0 keeps the spelling and scope of REST 2 and the more dangerous effect in the
 * first table; the second one has the methods of REST 3.0 by themselves.
 */
export function renderMethodTable(facts: readonly MethodFact[]): string {
  const ofRest3 = facts.filter(({ restVersion }) => restVersion !== 2);
  return `${header}${renderTable("methodTable", facts)}\n${rest3Header}${renderTable("rest3Table", ofRest3)}`;
}

function renderTable(name: string, facts: readonly MethodFact[]): string {
  const groups = Map.groupBy(
    mergeVersions(facts).toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase())),
    (fact) => fact.scope ?? "-",
  );
  const lines = [...groups]
    .toSorted(([a], [b]) => compare(a, b))
    .flatMap(([scope, members]) => [`# ${scope}`, ...members.map((fact) => `${fact.kind.charAt(0)} ${fact.name}`)]);
  return `export const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
}

function mergeVersions(facts: readonly MethodFact[]): MethodFact[] {
  const sameName = Map.groupBy(facts, (fact) => fact.name.toLowerCase());
  return [...sameName.values()].map((versions) => {
    const byVersion = versions.toSorted((a, b) => compare(String(a.restVersion), String(b.restVersion)));
    return byVersion.reduce((merged, fact) =>
      severity[fact.kind] > severity[merged.kind] ? { ...merged, kind: fact.kind } : merged,
    );
  });
}

// By code unit: the order must not depend on the locale of the machine that builds.
function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

const header = `// Made by packages/catalog/scripts/build.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, scopes and effects only.
// "# scope" opens a group ("# -": the page states no scope), then one method a line: r(ead), w(rite) or d(estructive).
`;

const rest3Header = "// The methods of REST 3.0 (/rest/api/), in the same form.\n";
