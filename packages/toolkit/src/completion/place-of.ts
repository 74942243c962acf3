import type { CommandShape, OptionShape } from "./command-shape.ts";

/** How far a command line has come. */
export interface Place {
  /** From the program down to the command that is being typed. */
  readonly path: readonly [CommandShape, ...CommandShape[]];
  /** How many arguments this command has already. */
  readonly given: number;
  /** The option whose value comes next. */
  readonly open: OptionShape | undefined;
  /** Behind `--`, where nothing is an option any more. */
  readonly isOver: boolean;
}

/** Finds out where the next word of a command line would stand. */
export function placeOf(program: CommandShape, words: readonly string[]): Place {
  return words.reduce<Place>(step, { path: [program], given: 0, open: undefined, isOver: false });
}

/** The command that is being typed. */
export function commandAt({ path }: Place): CommandShape {
  return path.at(-1) ?? path[0];
}

/** An option of this command or of those above it, by one of its names. */
export function optionNamed({ path }: Place, name: string): OptionShape | undefined {
  return path.flatMap(({ options }) => options).find(({ short, long }) => name === short || name === long);
}

function step(place: Place, word: string): Place {
  const { path, given, open, isOver } = place;
  if (!isOver && word === "--") return { ...place, open: undefined, isOver: true };
  if (!isOver && word.startsWith("-")) {
    // A value behind "=" stands in the same word.
    const option = optionNamed(place, word);
    return { ...place, open: option?.required === true ? option : undefined };
  }
  if (open !== undefined) return open.variadic ? place : { ...place, open: undefined };
  const { commands } = commandAt(place);
  // `help plan show` goes on as `plan show` does.
  if (given === 0 && word === "help" && commands.length > 0) return place;
  const next = given === 0 ? commands.find((command) => command.name() === word) : undefined;
  return next === undefined ? { ...place, given: given + 1 } : { ...place, path: [...path, next] };
}
