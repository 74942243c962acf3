import { renderSkill } from "@b24kit/skill-content";
import { renderTable } from "@b24kit/report";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printList } from "../methods/print-list.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { readManifest } from "../skills/installed-copy.ts";
import { type Installation, installSkill } from "../skills/install-skill.ts";
import { removeSkill } from "../skills/remove-skill.ts";
import { renderingsOf } from "../skills/renderings-of.ts";
import { inFolder } from "../skills/skill-errors.ts";
import { type SkillPlace, skillPlace } from "../skills/skill-place.ts";
import type { Text } from "../words.ts";
import type { PlacedOptions } from "./skill.ts";

/** Installs a skill and prints what was written where. */
export async function runInstall(context: Context, name: string | undefined, options: PlacedOptions): Promise<number> {
  refuseDocuments(context);
  const place = skillPlace(name, options, context.io.env);
  const installation = await installationOf(place, options, context.io.version);
  await printSteps(context, await installSkill(installation));
  context.messages.note(closingNote(place, installation));
  return exitCodes.done;
}

async function installationOf(place: SkillPlace, options: PlacedOptions, version: string): Promise<Installation> {
  const { skill, layout, folder } = place;
  const installed = await inFolder(folder, "read", async () => readManifest(folder));
  const isExplicit = options.explicit ?? installed?.isExplicit ?? false;
  return {
    folder,
    files: renderSkill(skill, { host: layout.id, version, isImplicit: !isExplicit }),
    renderings: renderingsOf(skill, layout, version),
    skill: skill.id,
    host: layout.id,
    version,
    isExplicit,
    edited: options.edited === true,
    isDryRun: options.dryRun === true,
  };
}

function closingNote({ skill, layout, folder }: SkillPlace, { version, isExplicit, isDryRun }: Installation): Text {
  const start = isExplicit ? onlyNamed : { ru: "", en: "" };
  if (isDryRun) {
    return {
      ru: `ничего не записано (--dry-run): ${folder}${start.ru}`,
      en: `nothing was written (--dry-run): ${folder}${start.en}`,
    };
  }
  return {
    ru: `${skill.id} ${version} для ${layout.title}: ${folder}. Навык останется этой версии, пока вы не установите его снова${start.ru}`,
    en: `${skill.id} ${version} for ${layout.title}: ${folder}. It stays at this version until you install it again${start.en}`,
  };
}

const onlyNamed: Text = {
  ru: ". Агент берёт его, только если его назвали (иначе — install --no-explicit)",
  en: ". The agent takes it only when it is named (install --no-explicit changes that)",
};

/** Removes an installed skill and prints what is gone. */
export async function runRemove(context: Context, name: string | undefined, options: PlacedOptions): Promise<number> {
  refuseDocuments(context);
  const { skill, layout, folder } = skillPlace(name, options, context.io.env);
  const renderings = renderingsOf(skill, layout, context.io.version);
  const { removed, left } = await removeSkill(folder, { edited: options.edited === true, renderings });
  await printSteps(
    context,
    removed.map((path) => ({ step: "remove", path, bytes: 0 })),
  );
  if (left.length > 0) {
    const list = left.join(", ");
    context.messages.note({ ru: `осталось ваше: ${list}`, en: `left, since it is yours: ${list}` });
  }
  return exitCodes.done;
}

interface Step {
  readonly step: keyof typeof stepWords;
  readonly path: string;
  readonly bytes: number;
}

const stepWords = {
  write: { ru: "записан", en: "write" },
  replace: { ru: "заменён", en: "replace" },
  same: { ru: "без изменений", en: "same" },
  remove: { ru: "удалён", en: "remove" },
} as const;

const nothing = { ru: "навык там не установлен", en: "no skill is installed there" };

async function printSteps(context: Context, steps: readonly Step[]): Promise<void> {
  const { language, stdout } = context;
  const titles = { ru: ["Шаг", "Файл", "Байт"], en: ["Step", "File", "Bytes"] }[language];
  const columns = titles.map((title, index) => ({
    title,
    align: index === 2 ? ("right" as const) : ("left" as const),
  }));
  const cells = steps.map(({ step, path, bytes }) => [
    stepWords[step][language],
    path,
    bytes === 0 ? "" : String(bytes),
  ]);
  const rows = steps.map(({ step, path, bytes }) => ({ step, path, bytes }));
  const draw = (): string => renderTable(columns, cells, { width: stdout.width, colour: stdout.colour });
  await printList(context, { rows, draw, nothing });
}
