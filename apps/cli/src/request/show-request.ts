import { effectOf } from "@b24kit/catalog";
import type { CallOptions } from "../commands/call.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";
import type { Text } from "../words.ts";
import { checkCommand, type Finding } from "./check-command.ts";
import { stopOrWarn } from "./check-before-sending.ts";
import { codeFor } from "./code/code-for.ts";
import { maskedAddress } from "./masked-address.ts";
import { restVersionOf } from "./rest-version-of.ts";
import { requestText, wireRequest } from "./wire-request.ts";

interface ShownCall {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly options: CallOptions;
}

/** `--dry-run` and `--as`: the request of a call, or code that sends it. Nothing is sent. */
export async function showRequest(context: Context, call: ShownCall): Promise<number> {
  const { method, params, options } = call;
  const restVersion = await restVersionOf(method, options);
  const findings = await checkCommand({ method, params, restVersion }, options);
  const { effect } = await effectOf(method, params, { restVersion });
  if (options.as !== undefined) {
    stopOrWarn(context, findings);
    await printCode(
      context,
      options.as,
      codeFor[options.as]({ method, params, restVersion, isRead: effect === "read" }),
    );
  } else {
    await printRequest(context, { call, effect, restVersion, findings });
    stopOrWarn(context, findings);
    context.messages.note({ ru: "Ничего не отправлено.", en: "Nothing was sent." });
  }
  if (effect !== "read") context.messages.note(changing[effect]);
  return exitCodes.done;
}

const changing: Readonly<Record<"write" | "destructive" | "unknown", Text>> = {
  write: { ru: "Этот вызов меняет данные портала.", en: "This call changes data of the portal." },
  destructive: {
    ru: "Этот вызов удаляет или прекращает что-то на портале.",
    en: "This call removes or ends something on the portal.",
  },
  unknown: {
    ru: "Такого метода нет в документации: что он делает, неизвестно.",
    en: "The documentation has no such method: what it does is unknown.",
  },
};

async function printCode(context: Context, language: string, code: string): Promise<void> {
  const text = context.format === "json" ? `${renderJson({ language, code })}\n` : code;
  await withSink(context, (sink) => sink.write(text));
}

interface DryRun {
  readonly call: ShownCall;
  readonly effect: string;
  readonly restVersion: 2 | 3;
  readonly findings: readonly Finding[];
}

async function printRequest(context: Context, { call, effect, restVersion, findings }: DryRun): Promise<void> {
  const request = wireRequest(await maskedAddress(context), { ...call, restVersion, isRead: effect === "read" });
  const problems = findings.map(({ problem: { message, hint, ...facts } }) => ({
    ...facts,
    message: message[context.language],
    ...(hint === undefined ? {} : { hint: hint[context.language] }),
  }));
  const text =
    context.format === "json" ? renderJson({ sent: false, ...request, effect, problems }) : requestText(request);
  await withSink(context, (sink) => sink.write(`${text}\n`));
}
