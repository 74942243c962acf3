import * as fc from "fast-check";
import { fuzzSize } from "./fuzz-size.ts";
import { longTexts } from "./long-texts.ts";
import { deepTexts, nastyTexts } from "./nasty-texts.ts";
import { piecesOf } from "./pieces-of.ts";

/** A parser of bytes that come from outside, and the errors that it may throw. */
export interface Parser {
  readonly read: (text: string) => unknown;
  /** Texts that it does read. */
  readonly samples: readonly string[];
  /** Default: it throws nothing at all. */
  readonly mayThrow?: (error: unknown) => boolean;
}

/** Milliseconds of processor time that no text of the size of these tests may take: other tests do not count into it. */
const patience = 3000;

/** So many faults show what is wrong. */
const enough = 10;

/** Any at all. What fast-check calls "binary" is the same, and takes a second to be made. */
const character = fc.integer({ min: 0, max: 0x10_ff_ff }).map((point) => String.fromCodePoint(point));

/**
 * What a parser does to hostile texts that it must not do, in words, with the text: another error than its own, or no end.
 * It gets its samples, texts that are known to hurt, and texts at random (see fuzzSize).
 */
export async function faultsOf(parser: Parser): Promise<readonly string[]> {
  const { runs, length } = fuzzSize();
  const faults: string[] = [];
  for (const text of [...parser.samples, ...nastyTexts, ...deepTexts, ...longTexts(length)]) {
    const fault = await faultOf(parser, text);
    if (fault !== undefined) faults.push(fault);
    if (faults.length === enough) return faults;
  }
  return [...faults, ...(await randomFaults(parser, runs))];
}

async function randomFaults(parser: Parser, runs: number): Promise<readonly string[]> {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...piecesOf(parser.samples)), fc.string({ unit: character })));
  const property = fc.asyncProperty(pieces, async (text) => {
    const fault = await faultOf(parser, text.join(""));
    if (fault !== undefined) throw new Error(fault);
  });
  const details = await fc.check(property, { numRuns: runs });
  return details.failed ? [`${String(details.errorInstance)}\n${await fc.asyncDefaultReportMessage(details)}`] : [];
}

async function faultOf({ read, mayThrow }: Parser, text: string): Promise<string | undefined> {
  const start = process.cpuUsage();
  try {
    await read(text);
  } catch (error) {
    if (mayThrow?.(error) !== true) return `${String(error).slice(0, 200)} for ${quoted(text)}`;
  }
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  return took > patience ? `${took.toFixed(0)} ms for ${quoted(text)}` : undefined;
}

function quoted(text: string): string {
  return `${JSON.stringify(text.slice(0, 60))} of ${text.length} characters`;
}
