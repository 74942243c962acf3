import { type Fault, FaultSpecError, type FaultSpecProblem, parseFaults } from "@b24kit/emulator";
import { type CliError, usageError } from "../errors/cli-error.ts";
import type { Text } from "../words.ts";

/** Reads `--faults`; a specification that is none is an error of usage that names the part and what is possible. */
export function readFaults(specification: string): Fault[] {
  try {
    return parseFaults(specification);
  } catch (error) {
    if (error instanceof FaultSpecError) throw badFault(error);
    throw error;
  }
}

function badFault({ part, problem, possible }: FaultSpecError): CliError {
  const list = possible.join(", ");
  return usageError(
    { ru: `непонятный сбой в --faults: ${part}`, en: `cannot read the fault in --faults: ${part}` },
    reasons[problem],
    { ru: `возможно: ${list}`, en: `possible: ${list}` },
  );
}

const reasons: Readonly<Record<FaultSpecProblem, Text>> = {
  form: { ru: "нужны цель и действие через двоеточие", en: "it takes a target and an action with a colon between" },
  target: { ru: "такой цели нет", en: "there is no such target" },
  action: { ru: "такого действия нет", en: "there is no such action" },
  value: { ru: "значение не подходит, или его быть не должно", en: "the value is not usable, or there should be none" },
  hits: { ru: "не понять, какие попадания", en: "it is not clear which hits" },
};
