/** Tells whether an option takes a value in the next word. */
export type TakesValue = (flag: string) => boolean;

/**
 * `--json` stands alone, or picks fields of a list: `--json ID,TITLE`. The next word is taken for fields only when it looks
 * so and the method has been named before, so that `b24 --json call profile` means what it says. Returns words in which
 * `--json` always carries its value after `=`.
 */
export function settleJsonFlag(argv: readonly string[], takesValue: TakesValue): string[] {
  const settled: string[] = [];
  const operands: string[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    const next = argv[index + 1];
    if (word === "--") return [...settled, ...argv.slice(index)];
    if (word === "--json") {
      const picks = next !== undefined && picksFields(operands, next, argv[index + 2]);
      settled.push(`--json=${picks ? next : ""}`);
      if (picks) index += 1;
      continue;
    }
    settled.push(word);
    if (!word.startsWith("-")) operands.push(word);
    else if (next !== undefined && takesValue(word)) {
      settled.push(next);
      index += 1;
    }
  }
  return settled;
}

/**
 * Where further words are free text, a comma tells fields from them. The last word of `b24 do` is taken for a field, too:
 * the command has none and says so, while a title that swallowed it would be written without a word.
 */
function picksFields([command, second, ...others]: readonly string[], next: string, after?: string): boolean {
  if (second === undefined || !isFieldList(next)) return false;
  if (command === "do" && others.length > 0 && (after === undefined || after.startsWith("-"))) return true;
  const takesWords = command === "do" || command === "report" || (second === "search" && others.length === 0);
  return !takesWords || next.includes(",");
}

function isFieldList(word: string): boolean {
  return /^[A-Za-z_]\w*(,[A-Za-z_]\w*)*$/.test(word);
}

/** Whether errors are to be JSON; looked up before the arguments are parsed, so that a wrong argument is told as JSON too. */
export function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.some(
    (word, index) =>
      word === "--json" ||
      word.startsWith("--json=") ||
      word === "--format=json" ||
      (word === "--format" && words[index + 1] === "json"),
  );
}
