import type { Text } from "../words.ts";
import type { Examination } from "./examination.ts";
import type { Outcome } from "./finding.ts";

/** One thing that the doctor looks at. What `run` throws becomes a finding. */
export interface Check {
  /** For programs; never changes. */
  readonly id: string;
  /** For people: one or two words. */
  readonly title: Text;
  /** Left out with `--offline`. */
  readonly isNetwork?: true;
  run(examination: Examination): Outcome | readonly Outcome[] | Promise<Outcome | readonly Outcome[]>;
}
