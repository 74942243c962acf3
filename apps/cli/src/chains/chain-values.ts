import { type Chain, type ChainParameter, chainValue, type GivenValues } from "@b24kit/catalog";
import {
  backwards,
  badAssignment,
  badValue,
  givenTwice,
  missingParameters,
  unknownParameter,
} from "./chain-problems.ts";

/** The values of a chain's parameters from `name=value` texts. Throws usage errors. */
export function chainValues(chain: Chain, given: readonly string[]): GivenValues {
  const texts = Map.groupBy(
    given.map((text) => assignmentOf(chain, text)),
    ([{ name }]) => name,
  );
  const missing = chain.parameters.filter(({ name, required }) => required && !texts.has(name));
  if (missing.length > 0) throw missingParameters(chain, missing);
  const values = [...texts].map(([name, pairs]) => [name, valueOf(pairs)] as const);
  const read = Object.fromEntries(values);
  refuseBackwards(texts.get("from"), texts.get("to"));
  return read;
}

type Assignment = readonly [parameter: ChainParameter, text: string];

function assignmentOf(chain: Chain, text: string): Assignment {
  const at = text.indexOf("=");
  const name = text.slice(0, Math.max(at, 0)).trim();
  if (at <= 0 || name === "") throw badAssignment(chain, text);
  const parameter = chain.parameters.find((candidate) => candidate.name === name);
  if (parameter === undefined) throw unknownParameter(chain, name);
  return [parameter, text.slice(at + 1)];
}

function valueOf(pairs: readonly Assignment[]): unknown {
  const values = pairs.map(([parameter, text]) => {
    const value = chainValue(parameter.type, text);
    if (value === undefined) throw badValue(parameter, text);
    return value;
  });
  const [first] = pairs;
  if (first?.[0].many === true) return values;
  if (first !== undefined && pairs.length > 1) throw givenTwice(first[0].name);
  return values[0];
}

function refuseBackwards(from: readonly Assignment[] | undefined, to: readonly Assignment[] | undefined): void {
  const [begins, ends] = [from, to].map((pairs) => Date.parse(pairs?.[0]?.[1].trim() ?? ""));
  if (begins !== undefined && ends !== undefined && ends <= begins) throw backwards();
}
