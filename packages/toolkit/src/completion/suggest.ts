import type { ArgumentShape, CommandShape, OptionShape } from "./command-shape.ts";
import { commandAt, optionNamed, type Place, placeOf } from "./place-of.ts";
import type { AskedValue, FindValues, Suggested, Suggestion, TypedLine } from "./suggestion.ts";

/** Words that a command line may go on with: commands, options, choices of the grammar and the values that are found. */
export async function suggest(program: CommandShape, line: TypedLine, findValues: FindValues): Promise<Suggested> {
  const place = placeOf(program, line.words);
  const { words, takesFiles } = await wordsAt(place, line.word, findValues);
  return { words: words.filter(({ value }) => value.startsWith(line.word)), takesFiles };
}

async function wordsAt(place: Place, word: string, findValues: FindValues): Promise<Suggested> {
  const command = namesOf(place);
  const { open, isOver } = place;
  if (open !== undefined) return valuesOf(valueOf(open), { command, word }, findValues);
  const [flag = ""] = /^--[^=]+(?==)/.exec(word) ?? [];
  if (!isOver && flag !== "") return joined(place, { flag, word, command }, findValues);
  if (!isOver && word.startsWith("-")) return { words: optionsAt(place), takesFiles: false };
  const { registeredArguments } = commandAt(place);
  const last = registeredArguments.at(-1);
  const argument = registeredArguments[place.given] ?? (last?.variadic === true ? last : undefined);
  const found = argument === undefined ? none : await valuesOf(ofArgument(argument), { command, word }, findValues);
  return { ...found, words: [...(place.given === 0 ? commandsAt(place) : []), ...found.words] };
}

const none: Suggested = { words: [], takesFiles: false };

function namesOf({ path }: Place): string {
  return path
    .slice(1)
    .map((command) => command.name())
    .join(" ");
}

/** The value of `--format=md`, of which the name of the option is a part. */
async function joined(
  place: Place,
  { flag, word, command }: { readonly flag: string; readonly word: string; readonly command: string },
  findValues: FindValues,
): Promise<Suggested> {
  const option = optionNamed(place, flag);
  if (option === undefined) return none;
  const begun = word.slice(flag.length + 1);
  const { words, takesFiles } = await valuesOf(valueOf(option), { command, word: begun }, findValues);
  return { words: words.map((found) => ({ ...found, value: `${flag}=${found.value}` })), takesFiles };
}

function optionsAt({ path }: Place): readonly Suggestion[] {
  const options = path.flatMap((command) => command.createHelp().visibleOptions(command));
  const named = options.map(({ short, long, description }) => ({ value: long ?? short ?? "", about: description }));
  // A command may have an option of the program's name.
  return [...new Map(named.map((found) => [found.value, found])).values()];
}

function commandsAt(place: Place): readonly Suggestion[] {
  const command = commandAt(place);
  return command
    .createHelp()
    .visibleCommands(command)
    .map((each) => ({ value: each.name(), about: each.summary() || each.description() }));
}

interface Value {
  readonly name: string;
  readonly option: string | undefined;
  readonly choices: readonly string[];
}

function valueOf({ flags, long, argChoices }: OptionShape): Value {
  return { name: /[<[]([^\]>.]+)/.exec(flags)?.[1] ?? "", option: long, choices: argChoices ?? [] };
}

function ofArgument(argument: ArgumentShape): Value {
  return { name: argument.name(), option: undefined, choices: argument.argChoices ?? [] };
}

async function valuesOf(
  { name, option, choices }: Value,
  { command, word }: Pick<AskedValue, "command" | "word">,
  findValues: FindValues,
): Promise<Suggested> {
  if (choices.length > 0) return { words: choices.map((value) => ({ value })), takesFiles: false };
  const words = await findValues({ command, name, option, word });
  return { words: words ?? [], takesFiles: words === undefined && /^(?:file|path|folder)$/.test(name) };
}
