import { type MethodFact, parseFacts } from "./method-table.ts";

/** A documented parameter. */
export interface ParameterFact {
  readonly name: string;
  readonly type?: string;
  readonly required?: true | "conditional";
  readonly children?: readonly ParameterFact[];
  readonly source?: string;
}

/** What the page says about `result`. */
export interface ReturnFact {
  readonly type?: string;
  readonly shape?: string;
  readonly keys?: readonly string[];
  readonly wrapper?: string;
}

/** A whole record of `methods.json`. */
export interface DetailsFact extends MethodFact {
  readonly scopes?: readonly string[];
  readonly title: string;
  readonly module: string;
  readonly flags?: readonly string[];
  readonly deprecated: boolean;
  readonly replacedBy?: string | readonly string[] | null;
  readonly params: readonly ParameterFact[] | null;
  readonly paramsSource?: string;
  readonly returns: ReturnFact | null;
  readonly errors: readonly string[];
  readonly access: { readonly webhook: boolean | null; readonly appOnly: boolean; readonly user?: string };
  readonly pagination: boolean;
  readonly docPath: string;
}

/** All records that describe one method. */
export interface Versions {
  /** The record of REST 2, or the only one. */
  readonly main: DetailsFact;
  /** The record of REST 3.0 where `main` is another one. */
  readonly rest3?: DetailsFact;
  readonly restVersion: 2 | 3 | "both";
}

/** Takes whole records out of parsed `methods.json`. Throws on the first that is not as expected. */
export function parseDetailsFacts(json: unknown): readonly DetailsFact[] {
  return parseFacts(json).map((fact, index) => {
    const details = fact as DetailsFact;
    const isWhole =
      typeof details.title === "string" &&
      /^[a-z-]+$/.test(details.module) &&
      (details.params === null || Array.isArray(details.params)) &&
      typeof details.returns === "object" &&
      Array.isArray(details.errors) &&
      details.docPath.endsWith(".md");
    if (!isWhole) throw new TypeError(`methods.json, record ${index}: not as expected`);
    return details;
  });
}

/** Joins the records of a name, sorted by name. REST 2 comes first: it is what most calls reach. */
export function groupVersions(facts: readonly DetailsFact[]): readonly Versions[] {
  const sameName = Map.groupBy(facts, ({ name }) => name.toLowerCase());
  return [...sameName]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, records]) => {
      const [main, rest3] = records.toSorted((a, b) => Number(a.restVersion) - Number(b.restVersion));
      if (main === undefined) throw new TypeError("methods.json: no record");
      if (rest3 === undefined) return { main, restVersion: main.restVersion as Versions["restVersion"] };
      return { main, rest3, restVersion: "both" };
    });
}
