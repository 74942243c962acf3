import { type Target, targetSchema } from "@b24kit/delivery";
import { nearestName } from "@b24kit/catalog";
import { type Finding, mostProblems, type Path } from "./config-problem.ts";
import { issueFindings } from "./issue-findings.ts";
import { namePattern } from "./schedule-schema.ts";

/** Targets by name, with their defaults. What is wrong goes to `findings`; a target with a mistake is left out. */
export function readTargets(
  written: Readonly<Record<string, unknown>>,
  findings: Finding[],
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const [name, value] of Object.entries(written)) {
    if (findings.length >= mostProblems) break;
    const path = ["targets", name];
    findings.push(...nameFindings(name, path));
    const read = targetSchema.safeParse(value);
    if (read.success) targets.set(name, read.data);
    else findings.push(...issueFindings(read.error, targetSchema, value, path));
  }
  return targets;
}

/** A name that could not stand in a path or a list. */
export function nameFindings(name: string, path: Path): readonly Finding[] {
  if (namePattern.test(name)) return [];
  return [
    {
      path,
      isAboutKey: true,
      message: {
        ru: "имя — до 63 букв, цифр, - и _, без пробелов; начинается с буквы или цифры",
        en: "a name is up to 63 letters, digits, - and _, without spaces, and begins with a letter or digit",
      },
    },
  ];
}

/** A target that the file does not have; `known` are the names that it has, those with mistakes too. */
export function unknownTarget(name: string, path: Path, known: readonly string[]): readonly Finding[] {
  if (known.includes(name)) return [];
  const list = known.slice(0, 20).join(", ");
  const shown = name.slice(0, 60);
  const message =
    known.length === 0
      ? { ru: `нет получателя ${shown}: в targets ничего нет`, en: `there is no target ${shown}: targets is empty` }
      : { ru: `нет получателя ${shown}; есть: ${list}`, en: `there is no target ${shown}; there are: ${list}` };
  return [{ path, message, suggestion: nearestName(name, known) }];
}

/** Whether a target is only known for each person of a job that fans out. */
export function isForRecipient(target: Target): boolean {
  if (target.kind === "chat" || target.kind === "notification") return target.to === "recipient";
  if (target.kind === "email") return target.to.includes("recipient");
  return target.kind === "file" && target.path.includes("{recipient}");
}
