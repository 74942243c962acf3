/** What completions need of a command. A `Command` of commander has it, so that this package does not depend on commander. */
export interface CommandShape {
  name(): string;
  summary(): string;
  description(): string;
  readonly commands: readonly CommandShape[];
  readonly options: readonly OptionShape[];
  readonly registeredArguments: readonly ArgumentShape[];
  createHelp(): HelpShape;
}

/** An option as commander keeps it. */
export interface OptionShape {
  /** Such as `-P, --profile <name>`. */
  readonly flags: string;
  readonly description: string;
  readonly short?: string | undefined;
  readonly long?: string | undefined;
  /** It takes a value in the next word. */
  readonly required: boolean;
  readonly variadic: boolean;
  readonly argChoices?: readonly string[] | undefined;
}

/** An argument as commander keeps it. */
export interface ArgumentShape {
  name(): string;
  readonly variadic: boolean;
  readonly argChoices?: readonly string[] | undefined;
}

interface HelpShape {
  /** Without the hidden ones, with `help`. */
  visibleCommands(command: CommandShape): readonly CommandShape[];
  /** Without the hidden ones, with `--help` and `--version`. */
  visibleOptions(command: CommandShape): readonly OptionShape[];
}
