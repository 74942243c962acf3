/** Something that is wrong with a file of a skill, in English: for those who make skills. */
export interface Finding {
  readonly file: string;
  readonly problem: string;
}

/** Joins the findings of single files. */
export function inEach(
  files: Readonly<Record<string, string>>,
  problemsOf: (text: string, file: string) => readonly string[],
): readonly Finding[] {
  return Object.entries(files).flatMap(([file, text]) => problemsOf(text, file).map((problem) => ({ file, problem })));
}
