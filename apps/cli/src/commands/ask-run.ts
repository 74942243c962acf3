import { scrubText } from "@b24kit/report";
import { type AskedPhrase, type AskedThing, findAction } from "b24kit";
import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { withOwnCommand } from "../output/own-command.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";
import type { AskOptions } from "./ask.ts";
import { askedCommand } from "./asked-command.ts";
import { noDepartment, notUnderstood, unsure } from "./ask-errors.ts";
import type { ReportCommandOptions } from "./report.ts";
import { understand } from "./understand.ts";

/** Reads the phrase, says what it means, and does that: a report, or an action, which becomes a plan. */
export async function runAsk(context: Context, phrase: string, options: AskOptions): Promise<number> {
  if (options.dryRun === true) refuseForms(context);
  const asked = await understand(context, phrase);
  const isJson = options.dryRun === true && context.format === "json";
  if (isJson) await print(context, renderJson(withCommands(asked)));
  if (asked.kind === "nothing") throw notUnderstood(phrase);
  if (asked.kind === "no-department") throw noDepartment(asked);
  if (asked.kind === "unsure") throw unsure(asked.nearest);
  if (options.dryRun !== true) return carryOut(context, asked);
  if (!isJson) await print(context, ownCommand(context, asked));
  return exitCodes.done;
}

/** What is meant runs as if it had been typed. A phrase is no yes: a write waits for a person, or stays a plan. */
async function carryOut(context: Context, asked: AskedThing): Promise<number> {
  const command = askedCommand(asked);
  context.messages.note({ ru: `Понял так: ${command}`, en: `Understood as: ${command}` });
  if (asked.kind === "report") {
    const { runReportCommand } = await import("./report-run.ts");
    return runReportCommand(context, asked.id, [], reportOptions(asked));
  }
  const { runDo } = await import("./do-run.ts");
  const action = findAction(asked.id);
  if (action === undefined) throw new TypeError(`no action ${asked.id}`);
  const param = Object.entries(asked.parameters).map(([name, value]) => `${name}=${value}`);
  return runDo(context, action, [], { param });
}

/** The choices as the options of the command, which are called alike. */
function reportOptions({ choices }: Extract<AskedThing, { readonly kind: "report" }>): ReportCommandOptions {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined && value !== false));
}

function withCommands(asked: AskedPhrase): unknown {
  if (asked.kind === "nothing" || asked.kind === "no-department") return asked;
  if (asked.kind === "unsure") return { kind: asked.kind, nearest: asked.nearest.map(withCommand) };
  return withCommand(asked);
}

function withCommand(asked: AskedThing): unknown {
  return { ...asked, command: askedCommand(asked) };
}

async function print(context: Context, text: string): Promise<void> {
  await withSink(context, (sink) => sink.write(`${text}\n`));
}

function ownCommand({ io, options }: Context, asked: AskedThing): string {
  return withOwnCommand(scrubText(askedCommand(asked)), { env: io.env, profile: options.profile });
}
