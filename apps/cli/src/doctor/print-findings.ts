import { scrubText } from "@b24kit/report";
import type { Context } from "../context.ts";
import { renderJson } from "../output/json.ts";
import { withOwnCommand } from "../output/own-command.ts";
import { withSink } from "../output/sink.ts";
import { exitCodeOf } from "./exit-code.ts";
import type { Finding, FindingStatus } from "./finding.ts";
import { renderFindings } from "./render-findings.ts";

/** Prints the findings as an aligned list or as JSON. */
export async function printFindings(context: Context, findings: readonly Finding[]): Promise<void> {
  const { format, io } = context;
  const text =
    format === "json"
      ? renderJson({
          status: worst(findings),
          exitCode: exitCodeOf(findings),
          version: io.version,
          host: io.known.host ?? null,
          findings: findings.map((finding) => jsonOf(finding, context)),
        })
      : renderFindings(context, findings);
  await withSink(context, (sink) => sink.write(`${text}\n`));
}

function worst(findings: readonly Finding[]): FindingStatus {
  const found = new Set(findings.map(({ status }) => status));
  return (["problem", "warning"] as const).find((status) => found.has(status)) ?? "ok";
}

function jsonOf({ id, status, what, why, next, data }: Finding, { language, io, options }: Context): object {
  return {
    id,
    status,
    what: scrubText(what[language]),
    ...(why === undefined ? {} : { why: scrubText(why[language]) }),
    ...(next === undefined
      ? {}
      : { next: scrubText(withOwnCommand(next[language], { env: io.env, profile: options.profile })) }),
    data: data ?? {},
  };
}
