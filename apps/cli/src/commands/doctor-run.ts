import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { checks } from "../doctor/checks.ts";
import { examine } from "../doctor/examine.ts";
import { exitCodeOf } from "../doctor/exit-code.ts";
import { printFindings } from "../doctor/print-findings.ts";
import { runChecks } from "../doctor/run-checks.ts";
import type { DoctorOptions } from "./doctor.ts";

/** Looks at everything and prints what it finds. */
export async function runDoctor(context: Context, { offline }: DoctorOptions): Promise<number> {
  refuseForms(context);
  const examination = await examine(context, offline === true);
  const findings = await runChecks(examination, checks);
  context.io.signal.throwIfAborted();
  await printFindings(context, findings);
  return exitCodeOf(findings);
}
