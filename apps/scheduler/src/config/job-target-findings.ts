import type { Target } from "@b24kit/delivery";
import type { Finding, Path } from "./config-problem.ts";
import { isForRecipient, unknownTarget } from "./read-targets.ts";

interface Use {
  /** Name of the target. */
  readonly name: string;
  /** Where the job names it. */
  readonly path: Path;
  /** The job makes a report for each of several people. */
  readonly fansOut: boolean;
}

/** What is wrong with the targets of a job. `known` are all names of the file, `targets` those without mistakes. */
export function jobTargetFindings(
  uses: readonly Use[],
  targets: ReadonlyMap<string, Target>,
  known: readonly string[],
): readonly Finding[] {
  return uses.flatMap(({ name, path, fansOut }, index) => {
    if (uses.findIndex((use) => use.name === name) < index) return [twice(path)];
    const target = targets.get(name);
    return target === undefined ? unknownTarget(name, path, known) : misused(target, path, fansOut);
  });
}

function twice(path: Path): Finding {
  return { path, message: { ru: "этот получатель уже назван", en: "this target was named already" } };
}

function misused(target: Target, path: Path, fansOut: boolean): readonly Finding[] {
  const isPersonal = isForRecipient(target);
  if (isPersonal && !fansOut) {
    const ru = "этот получатель — recipient, а у задания нет for: некому отправлять";
    return [
      {
        path,
        message: { ru, en: "this target is for a recipient, and the job has no for: there is nobody to send to" },
      },
    ];
  }
  if (target.kind !== "file" || isPersonal || !fansOut) return [];
  const ru = "отчёты разных людей попадут в один файл: добавьте {recipient} в path";
  return [{ path, message: { ru, en: "the reports of all people would go to one file: put {recipient} into path" } }];
}
