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

/** What a parser did to a text that it must not do: another error than its own, or no end. `undefined`: nothing. */
export async function faultOf({ read, mayThrow }: Parser, text: string): Promise<string | undefined> {
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

/** The faults of a parser with each of the texts. */
export async function faultsOf(parser: Parser, texts: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const text of texts) {
    const fault = await faultOf(parser, text);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

function quoted(text: string): string {
  return `${JSON.stringify(text.slice(0, 60))} of ${text.length} characters`;
}
