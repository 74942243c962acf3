import { entityOfMethod } from "@b24kit/catalog";
import type { Context } from "../context.ts";
import type { Text } from "../words.ts";
import { type CheckedCommand, checkCommand, type CheckSettings, type FieldsOf, type Finding } from "./check-command.ts";
import { faultyParameters } from "./faulty-parameters.ts";
import { findingLine } from "./finding-line.ts";

/**
 * Checks every command before anything is sent: errors stop the whole call (exit code 64), warnings are told on stderr and
 * are silent with `--quiet`. What speaks to the protocol is left to the guard, which refuses it and writes that down.
 */
export async function checkBeforeSending(
  context: Context,
  commands: readonly CheckedCommand[],
  settings: CheckSettings,
): Promise<void> {
  const begun = performance.now();
  // The guard refuses a raw batch, whatever its parameters are.
  const checked = commands.filter(({ method }) => method.toLowerCase() !== "batch");
  const findings = (await Promise.all(checked.map(async (command) => checkCommand(command, settings)))).flat();
  // The benchmark "call" reads it.
  const milliseconds = Math.round((performance.now() - begun) * 100) / 100;
  context.messages.event({ type: "check", commands: commands.length, findings: findings.length, milliseconds });
  stopOrWarn(
    context,
    findings.filter(({ problem }) => problem.code !== "reserved-name"),
  );
}

/**
 * Checks the commands once more, now against the portal's own fields, user fields included, where these are known. What
 * `checkBeforeSending` has told is not told again. Known fields may be a day old: before an error that rests on them stops a
 * call, they are read anew; where only stored ones are at hand (`areStored`), it becomes a warning.
 */
export async function checkFields(
  context: Context,
  commands: readonly CheckedCommand[],
  settings: CheckSettings & { readonly areStored?: true },
  fieldsOf: FieldsOf,
): Promise<void> {
  // The portal's fields are known in the spelling of REST 2.
  if (commands.some(({ restVersion }) => restVersion === 3)) return;
  const findings = await Promise.all(commands.map(async (command) => findingsByFields(command, settings, fieldsOf)));
  stopOrWarn(context, findings.flat());
}

async function findingsByFields(
  command: CheckedCommand,
  settings: CheckSettings & { readonly areStored?: true },
  fieldsOf: FieldsOf,
): Promise<readonly Finding[]> {
  const told = new Set((await checkCommand(command, settings)).map(nameOf));
  const check = async (source: FieldsOf): Promise<readonly Finding[]> =>
    (await checkCommand(command, settings, source)).filter((finding) => !told.has(nameOf(finding)));
  const found = await check(fieldsOf);
  if (!found.some(({ problem }) => problem.level === "error")) return found;
  if (settings.areStored === true) return found.map((finding) => asDoubt(finding, command, settings));
  return check(async (entity) => fieldsOf(entity, { refresh: true }));
}

/** The field may have been made since the fields were stored. */
function asDoubt(finding: Finding, { method, params }: CheckedCommand, { strict }: CheckSettings): Finding {
  const entity = entityOfMethod(method, params)?.entity ?? "";
  const { problem } = finding;
  const hint = {
    ru: `Если поле новое: b24 fields ${entity} --refresh.`,
    en: `If the field is new: b24 fields ${entity} --refresh.`,
  };
  return { ...finding, problem: { ...problem, hint, level: strict === true ? problem.level : "warning" } };
}

function nameOf({ problem: { code, path } }: Finding): string {
  return `${code} ${path}`;
}

/** More would scroll what matters away. */
const mostWarnings = 10;

/** Throws when there are errors, tells the warnings otherwise. */
export function stopOrWarn({ language, messages }: Context, findings: readonly Finding[]): void {
  const errors = findings.filter(({ problem }) => problem.level === "error");
  if (errors.length > 0) throw faultyParameters(errors, language);
  const warnings = findings.flatMap((finding) => warningOf(finding) ?? []);
  for (const { ru, en } of warnings.slice(0, mostWarnings)) {
    messages.note({ ru: `Внимание: ${ru}`, en: `Warning: ${en}` });
  }
  const more = warnings.length - mostWarnings;
  if (more > 0) messages.note({ ru: `И ещё замечаний: ${more}.`, en: `${more} more warnings.` });
}

/** That nobody has documented a method is told by who refuses it or plans it: only the name that was meant is left to say. */
function warningOf(finding: Finding): Text | undefined {
  const { code, suggestion } = finding.problem;
  if (code !== "unknown-method") return { ru: findingLine(finding, "ru"), en: findingLine(finding, "en") };
  if (suggestion === undefined) return undefined;
  const place = finding.key === undefined ? "" : `${finding.key}: `;
  return { ru: `${place}возможно, нужен метод ${suggestion}.`, en: `${place}did you mean the method ${suggestion}?` };
}
