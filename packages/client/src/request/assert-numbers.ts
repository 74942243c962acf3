import { badParameters } from "../bad-parameters.ts";

/** The least value of each numeric option; all of them may be Infinity. */
const least = {
  timeout: 0,
  retries: 0,
  serverLimit: 0,
  deadline: 0,
  maxAnswerBytes: 0,
  maxItems: 0,
  parallel: 1,
  expectedRows: 0,
  expectedSeconds: 0,
} as const;

type Numbers = { readonly [Name in keyof typeof least]?: number | undefined };

/** Refuses what is no number or too small: `NaN` comes from any setting that was not there. Throws `bad-parameters`. */
export function assertNumbers(options: Numbers): void {
  for (const name of Object.keys(least) as (keyof typeof least)[]) {
    const value: unknown = options[name];
    if (value === undefined || (typeof value === "number" && value >= least[name])) continue;
    const given = typeof value === "number" ? value : `a ${typeof value}`;
    throw badParameters(`The option "${name}" must be a number from ${least[name]} on, not ${given}.`);
  }
}
