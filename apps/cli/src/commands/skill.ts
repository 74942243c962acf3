import { Argument, Command } from "commander";
import type { Define, Run } from "../program.ts";
import type { PlaceOptions } from "../skills/skill-place.ts";
import type { Language } from "../words.ts";

/** Options of `print` and `check`. */
export interface SkillOptions {
  readonly for?: string;
  readonly dir?: string;
}

/** Options of `install` and `remove`. */
export interface PlacedOptions extends PlaceOptions {
  readonly edited?: true;
  /** Absent: as the installed copy has it. */
  readonly explicit?: boolean;
  readonly dryRun?: true;
}

const words = {
  ru: {
    list: "какие навыки есть и где они установлены",
    print: "напечатать SKILL.md навыка или одну его страницу; с --json — все файлы",
    install: "записать навык в папку агента; показывает каждый файл, чужого не трогает",
    remove: "удалить то, что записал install, вместе с его папками",
    check:
      "проверить навыки: ссылки, методы, слова и то, что ищет проверка безопасности; с --for — установленную копию",
    skill: "навык (без него bitrix24)",
    every: "навык (без него — все)",
    page: "страница, например crm",
    for: "агент: claude, codex, cursor или openclaw",
    dir: "папка навыков вместо папки агента",
    edited: "и изменённые файлы",
    explicit: "агент берёт навык, только если его назвали; так останется и у новых версий",
    noExplicit: "агент снова может взять навык сам",
    dryRun: "только показать, ничего не записывать",
    after: `
Навык остаётся той версии, которой записан: сам он не обновляется и ничего не скачивает. Новая версия — снова b24 skill install.
Изменённую копию install и remove не трогают и говорят об этом; --edited разрешает.
Примеры: b24 skill install --for claude --dry-run; b24 skill print bitrix24-developer; b24 skill check`,
  },
  en: {
    list: "the skills that there are, and where they are installed",
    print: "print SKILL.md of a skill, or one of its pages; with --json all of its files",
    install: "write a skill into the folder of an agent; shows every file, touches nothing else",
    remove: "remove what install wrote, with its folders",
    check: "check the skills: links, methods, words, and what a security scan looks for; with --for the installed copy",
    skill: "the skill (bitrix24 without it)",
    every: "the skill (all of them without it)",
    page: "a page, such as crm",
    for: "the agent: claude, codex, cursor or openclaw",
    dir: "a folder of skills instead of the agent's own",
    edited: "edited files, too",
    explicit: "the agent takes the skill only when it is named; later versions keep that",
    noExplicit: "the agent may take the skill by itself again",
    dryRun: "only show it, write nothing",
    after: `
A skill stays at the version that it was written with: it neither updates itself nor downloads anything. For a new version run
b24 skill install again. An edited copy is kept by install and remove, which say so; --edited lets them have it.
Examples: b24 skill install --for claude --dry-run; b24 skill print bitrix24-developer; b24 skill check`,
  },
} as const;

/** `b24 skill`: what agents read about this command. */
export const defineSkill: Define = (language, run) => {
  const skill = new Command("skill").addHelpText("after", words[language].after);
  for (const define of [list, print, install, remove, check]) skill.addCommand(define(language, run));
  return skill;
};

type Name = "list" | "print" | "install" | "remove" | "check";

function named(name: Name, language: Language): Command {
  return new Command(name).summary(words[language][name]).description(words[language][name]);
}

function list(language: Language, run: Run): Command {
  return named("list", language).action(async () =>
    run(async (context) => (await import("./skill-run.ts")).listSkills(context)),
  );
}

function print(language: Language, run: Run): Command {
  const text = words[language];
  return named("print", language)
    .addArgument(new Argument("[skill]", text.skill))
    .addArgument(new Argument("[page]", text.page))
    .option("--for <agent>", text.for)
    .action(async (skill: string | undefined, page: string | undefined, options: SkillOptions) =>
      run(async (context) => (await import("./skill-run.ts")).printSkill(context, { skill, page, options })),
    );
}

function install(language: Language, run: Run): Command {
  const text = words[language];
  return placed(named("install", language), language)
    .option("--explicit", text.explicit)
    .option("--no-explicit", text.noExplicit)
    .option("--dry-run", text.dryRun)
    .action(async (skill: string | undefined, options: PlacedOptions) =>
      run(async (context) => (await import("./skill-install-run.ts")).runInstall(context, skill, options)),
    );
}

function remove(language: Language, run: Run): Command {
  return placed(named("remove", language), language).action(async (skill: string | undefined, options: PlacedOptions) =>
    run(async (context) => (await import("./skill-install-run.ts")).runRemove(context, skill, options)),
  );
}

function placed(command: Command, language: Language): Command {
  const text = words[language];
  return command
    .addArgument(new Argument("[skill]", text.skill))
    .requiredOption("--for <agent>", text.for)
    .option("--dir <folder>", text.dir)
    .option("--edited", text.edited);
}

function check(language: Language, run: Run): Command {
  const text = words[language];
  return named("check", language)
    .addArgument(new Argument("[skill]", text.every))
    .option("--for <agent>", text.for)
    .option("--dir <folder>", text.dir)
    .action(async (skill: string | undefined, options: SkillOptions) =>
      run(async (context) => (await import("./skill-check-run.ts")).runCheck(context, skill, options)),
    );
}
