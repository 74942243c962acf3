import { scrubText } from "@b24kit/report";
import type { AskedPhrase, AskedThing } from "b24kit";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { askedCommand } from "./asked-command.ts";

/** Of departments in one message. */
const mostShown = 20;

/** Two commands come near: both are shown. */
export function unsure(nearest: readonly AskedThing[]): CliError {
  return new CliError("unsure", exitCodes.usage, {
    what: { ru: "фразу можно понять по-разному", en: "the phrase could mean two things" },
    why: { ru: "ближе всего эти команды:", en: "these commands come nearest:" },
    next: { ru: "выполните одну из них или скажите точнее", en: "run one of them, or say it more exactly" },
    details: nearest.map((asked) => scrubText(askedCommand(asked))),
  });
}

/** A department that the portal does not have: those that it has, so that no other question is answered. */
export function noDepartment({
  report,
  departments,
}: Extract<AskedPhrase, { readonly kind: "no-department" }>): CliError {
  const shown = departments.slice(0, mostShown).map(({ id, name }) => {
    const command = askedCommand({ ...report, choices: { department: id } });
    return scrubText(`${command} # ${name}`);
  });
  const more = departments.length - shown.length;
  return new CliError("no-department", exitCodes.usage, {
    what: { ru: "не понял, о каком отделе речь", en: "it is not clear which department is meant" },
    why: {
      ru: `такого отдела на портале не видно${more > 0 ? `; есть эти и ещё ${more}:` : "; есть эти:"}`,
      en: `the portal shows no such department${more > 0 ? `; these, and ${more} more, exist:` : "; these exist:"}`,
    },
    next: { ru: "назовите один из них", en: "name one of them" },
    details: shown,
  });
}

/** The phrase means no report and no action. */
export function notUnderstood(phrase: string): CliError {
  const shown = scrubText(phrase).slice(0, 80);
  return new CliError("not-understood", exitCodes.usage, {
    what: { ru: `не понял фразу: «${shown}»`, en: `the phrase is not understood: "${shown}"` },
    why: {
      ru: "ни отчёта, ни действия с одним предметом в ней нет; удалять и менять всё сразу так нельзя",
      en: "it names no report and no action on one thing; nothing is deleted this way, nor many things changed at once",
    },
    next: {
      ru: "скажите иначе; отчёты — b24 report --help, действия — b24 do --help",
      en: "say it in another way; reports: b24 report --help, actions: b24 do --help",
    },
  });
}
