/** Tells whether an option takes a value in the next word. */
export type TakesValue = (flag: string) => boolean;

/**
 * `--json` stands alone, or picks fields of a list: `--json ID,TITLE`. The next word is taken for fields only when it looks
 * so and the method has been named before, so that `b24 --json call profile` means what it says. Returns words in which
 * `--json` always carries its value after `=`.
 */
export function settleJsonFlag(argv: readonly string[], takesValue: TakesValue): string[] {
  const settled: string[] = [];
  let operands = 0;
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    const next = argv[index + 1];
    if (word === "--") return [...settled, ...argv.slice(index)];
    if (word === "--json") {
      const picks = operands >= 2 && next !== undefined && isFieldList(next);
      settled.push(`--json=${picks ? next : ""}`);
      if (picks) index += 1;
      continue;
    }
    settled.push(word);
    if (!word.startsWith("-")) operands += 1;
    else if (next !== undefined && takesValue(word)) {
      settled.push(next);
      index += 1;
    }
  }
  return settled;
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
