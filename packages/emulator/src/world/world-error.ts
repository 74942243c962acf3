const LISTED = 10;

/** What is wrong with a data file: where (collection, row, ID) and what was expected. */
export type Problem = string;

/**
 * A data file that cannot become a world. `message` names the file, the collection, the row and the field; the first ten
 * problems are listed, all of them are in `problems`.
 */
export class WorldError extends Error {
  readonly code = "invalid-world";
  readonly source: string;
  readonly problems: readonly Problem[];

  constructor(source: string, problems: readonly Problem[]) {
    super(describe(source, problems));
    this.name = "WorldError";
    this.source = source;
    this.problems = problems;
  }
}

function describe(source: string, problems: readonly Problem[]): string {
  if (problems.length === 1) return `${source}: ${problems[0]}`;
  const rest = problems.length - LISTED;
  return [
    `${source}: ${problems.length} problems`,
    ...problems.slice(0, LISTED).map((problem) => `  ${problem}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join("\n");
}
