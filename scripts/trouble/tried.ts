import type { TroubleName } from "./troubles.ts";

/** A command with its arguments, and how it ends. */
export interface Tried {
  readonly args: readonly string[];
  /** Exit code when nothing is wrong. */
  readonly ends: number;
  /** Why it does not do what it is for even when nothing is wrong. */
  readonly because?: string;
  /** Prints nothing on stdout, so that nothing of it can be lost. */
  readonly isSilent?: true;
  /** Has to keep something in its home. */
  readonly writes?: true;
  /** Exit codes that do not follow from the rest. */
  readonly but?: Readonly<Partial<Record<TroubleName, number>>>;
}

/** Commands that find nothing or are not understood, and nobody says why: whatever goes wrong behind that, they would not show it. */
export function unexplained(commands: Readonly<Record<string, Tried>>): readonly string[] {
  return Object.entries(commands)
    .filter(([, { ends, because }]) => (ends === failed || ends === misused) && because === undefined)
    .map(([name]) => name);
}

/** The exit codes that are right for a command with something wrong around it. */
export function rightCodes({ ends, isSilent, writes, but }: Tried, trouble: TroubleName): readonly number[] {
  const exception = but?.[trouble];
  if (exception !== undefined) return [exception];
  switch (trouble) {
    case "a full output":
      return [isSilent === true ? ends : failed];
    // Whoever has what they wanted goes away: `| head -1` is no error.
    case "an output that nobody reads":
      return [ends, 0];
    case "a full disk":
    case "a home that is read-only":
      return [writes === true ? failed : ends];
    case "a closed output":
    case "a terminal of 40 columns":
    case "no colours, no locale, no terminal":
      return [ends];
    default:
      return trouble satisfies never;
  }
}

const failed = 1;
const misused = 64;
