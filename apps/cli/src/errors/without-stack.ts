/** A message without what Node adds for programmers: paths of modules that were looked for, lines of a stack. */
export function withoutStack(text: string): string {
  return text
    .replace(/ \((?:Error: )?Cannot find (?:module|package)[^]*\)(?=\.?$)/, "")
    .replace(/\n\s*(?:Require stack:|at )[^]*$/, "");
}
