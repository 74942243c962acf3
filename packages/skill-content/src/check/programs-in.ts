import { shellLinesIn } from "./shell-lines-in.ts";

/** Every program that the command lines of a text start, those behind `|`, `&&` and `;` as well. */
export function programsIn(text: string): readonly string[] {
  return shellLinesIn(text).flatMap(programsOf);
}

function programsOf(line: string): readonly string[] {
  return withoutQuoted(line)
    .replace(/(?<=\s)#.*$/, "")
    .split(/[|&;`]+|[$<>]\(/)
    .map((part) => /^\s*(?:[A-Za-z_]\w*=\S*\s+)*([^\s()]+)/.exec(part)?.[1] ?? "")
    .filter((program) => program !== "");
}

/** What stands in quotes starts nothing, but for a substitution in double quotes. */
function withoutQuoted(line: string): string {
  return line
    .replaceAll(/'[^']*'/g, "''")
    .replaceAll(/"([^"]*)"/g, (_, inside: string) => (/\$\(|`/.test(inside) ? ` ${inside}` : '""'));
}
