/** What a part of a specification of faults lacks. */
export type FaultSpecProblem = "form" | "target" | "action" | "value" | "hits";

/** A specification of faults that cannot be read. */
export class FaultSpecError extends Error {
  override readonly name = "FaultSpecError";
  /** The part between two commas. */
  readonly part: string;
  readonly problem: FaultSpecProblem;
  /** What could stand there: words of the specification, in no human language. */
  readonly possible: readonly string[];

  constructor(part: string, problem: FaultSpecProblem, possible: readonly string[]) {
    super(`${problem} of the fault "${part}" is not usable; possible: ${possible.join(", ")}`);
    this.part = part;
    this.problem = problem;
    this.possible = possible;
  }
}
