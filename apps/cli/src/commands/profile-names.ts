import type { Scenario } from "b24kit";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import type { Text } from "../words.ts";
import type { ReportCommandOptions } from "./report.ts";

/** Portals that one report compares. */
const most = 50;

/** The one report whose numbers of several portals can stand side by side. */
const comparable = "pipeline";

/** The names of `--profiles`, in their order. Throws a usage error for what cannot be compared. */
export function profileNames(
  { options: { profile } }: Pick<Context, "options">,
  { id }: Pick<Scenario, "id">,
  options: ReportCommandOptions,
): readonly string[] {
  const names = (options.profiles ?? "").split(",").map((name) => name.trim());
  if (id !== comparable) throw onlyPipeline(id);
  if (profile !== undefined) {
    throw clash(`-P ${profile}`, { ru: "непонятно, чьи цифры нужны", en: "it is not clear whose numbers are meant" });
  }
  const ofOne = (["department", "user"] as const).find((name) => options[name] !== undefined);
  if (ofOne !== undefined) {
    throw clash(`--${ofOne}`, {
      ru: "номера сотрудников и отделов на каждом портале свои",
      en: "numbers of people and departments are each portal's own",
    });
  }
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (names.includes("") || twice !== undefined || names.length < 2 || names.length > most) throw badNames(twice);
  return names;
}

function onlyPipeline(id: string): CliError {
  return usageError(
    { ru: `у отчёта ${id} нет ключа --profiles`, en: `the report ${id} takes no --profiles` },
    {
      ru: `порталы рядом показывает отчёт ${comparable}`,
      en: `the report ${comparable} shows portals side by side`,
    },
    { ru: "для одного портала: -P <профиль>", en: "of one portal: -P <profile>" },
  );
}

function clash(option: string, why: Text): CliError {
  return usageError(
    { ru: `--profiles и ${option} не сочетаются`, en: `--profiles and ${option} exclude each other` },
    why,
    { ru: "оставьте одно из них", en: "keep one of them" },
  );
}

function badNames(twice: string | undefined): CliError {
  return usageError(
    { ru: "--profiles: список профилей не подходит", en: "--profiles: the list of profiles is not usable" },
    twice
      ? { ru: `дважды назван ${twice}`, en: `${twice} is named twice` }
      : { ru: `нужно от 2 до ${most} имён через запятую`, en: `it takes 2 to ${most} names with commas` },
    { ru: "например: --profiles moscow,kazan", en: "for example: --profiles london,leeds" },
  );
}
