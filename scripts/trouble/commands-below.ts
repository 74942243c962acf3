/** As much of a command of commander as is looked at here. */
export interface Grammar {
  readonly name: () => string;
  readonly commands: readonly Grammar[];
}

/** The commands that do something, as they are typed after the name of the program: `plan show`. */
export function commandsBelow(program: Grammar): readonly string[] {
  return program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [command.name()]
      : commandsBelow(command).map((name) => `${command.name()} ${name}`),
  );
}
