import { blocksIn, inlineCodeIn } from "./code-in.ts";

/** A command line that a page shows. */
export interface ShownCommand {
  /** As it stands there, without a comment behind it. */
  readonly line: string;
  /** Not to be run as it stands: words in capitals are to be filled in (`b24 plan apply ID`), or it is a name only (`b24 batch`). */
  readonly isPattern: boolean;
  /** From the comment `# exit N`. */
  readonly exit?: number;
  /** Why it is not to be run, from the fence: `sh not-run: reason`. */
  readonly notRun?: string;
}

/** Every command line of a page: lines of `sh` blocks, and inline code that begins with a program. */
export function commandsIn(markdown: string, programs: readonly string[] = ["b24"]): readonly ShownCommand[] {
  const inline = inlineCodeIn(markdown).filter(
    (code) => programs.includes(code.split(" ")[0] ?? "") && code.includes(" "),
  );
  const fenced = blocksIn(markdown)
    .filter(({ language }) => language === "sh")
    .flatMap(({ note, text }) => joinedLines(text).map((line) => withNote(shown(line), note)));
  return [...fenced, ...inline.map((code) => mentioned(shown(code)))];
}

function joinedLines(text: string): readonly string[] {
  return text
    .replaceAll("\\\n", " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function shown(text: string): ShownCommand {
  const [, line = text, comment = ""] = /^(.*?)(?:\s+#\s(.*))?$/.exec(text) ?? [];
  const exit = /^exit (\d+)/.exec(comment)?.[1];
  const isPattern = /\s(?:'PHRASE'|DIR|FILE|ID|METHOD|NAME|PAGE|PATH|SKILL)(?=$|\s)|…|\.\.\.|[<{][a-z]/u.test(line);
  return { line, isPattern, ...(exit !== undefined && { exit: Number(exit) }) };
}

/** In a sentence `b24 batch` and `b24 methods show` are names of commands, and not calls of them. */
function mentioned(command: ShownCommand): ShownCommand {
  const isName = /^\S+ (?:[a-z-]+|(?:auth|chains|emulator|grant|journal|methods|packs|plan|skill) [a-z]+)$/.test(
    command.line,
  );
  return isName ? { ...command, isPattern: true } : command;
}

function withNote(command: ShownCommand, note: string): ShownCommand {
  return note.startsWith("not-run:") ? { ...command, notRun: note.slice("not-run:".length).trim() } : command;
}
