import { join } from "node:path";
import { layouts, renderSkill, type Skill, skills } from "@b24kit/skill-content";
import { homeFolder } from "@b24kit/state";
import { renderTable } from "@b24kit/report";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printList } from "../methods/print-list.ts";
import { renderJson } from "../output/json.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { withSink } from "../output/sink.ts";
import { chooseLayout, chooseSkill, refuseUnknown } from "../skills/choose-skill.ts";
import { readManifest } from "../skills/installed-copy.ts";
import type { SkillOptions } from "./skill.ts";

const nothing = { ru: "навыков нет", en: "there are no skills" };

/** Lists the skills, and in which of the hosts' own folders which version is installed. */
export async function listSkills(context: Context): Promise<number> {
  refuseDocuments(context);
  const { language, io } = context;
  const rows = await Promise.all(
    skills.map(async (skill) => ({
      id: skill.id,
      version: io.version,
      pages: skill.references.length,
      summary: skill.summary[language],
      installed: await installedFor(skill, io.env),
    })),
  );
  const titles = { ru: ["Навык", "Страниц", "Установлен", "О чём"], en: ["Skill", "Pages", "Installed", "About"] };
  const columns = titles[language].map((title) => ({ title, align: "left" as const }));
  const draw = (): string =>
    renderTable(
      columns,
      rows.map(({ id, pages, installed, summary }) => [id, String(pages), installed.join(", "), summary]),
      { width: context.stdout.width, colour: context.stdout.colour },
    );
  await printList(context, { rows, draw, nothing });
  return exitCodes.done;
}

async function installedFor(skill: Skill, env: Context["io"]["env"]): Promise<readonly string[]> {
  const home = homeFolder(env);
  if (home === undefined) return [];
  const found = await Promise.all(
    layouts.map(async ({ id, folder }) => {
      const manifest = await readManifest(join(home, ...folder, skill.id)).catch(() => undefined);
      return manifest === undefined ? [] : [`${id} ${manifest.version}`];
    }),
  );
  return found.flat();
}

interface Printed {
  readonly skill: string | undefined;
  readonly page: string | undefined;
  readonly options: SkillOptions;
}

/** Prints SKILL.md, a page, or with `--json` every file by its path. */
export async function printSkill(context: Context, { skill, page, options }: Printed): Promise<number> {
  refuseDocuments(context);
  const chosen = chooseSkill(skill);
  const host = options.for === undefined ? "claude" : chooseLayout(options.for).id;
  const files = renderSkill(chosen, { host, version: context.io.version });
  const path = page === undefined ? "SKILL.md" : `references/${page.toLowerCase().replace(/\.md$/, "")}.md`;
  const text = files[path] ?? refuseUnknown("page", page ?? path, chosen.references);
  const shown = page === undefined ? files : { [path]: text };
  const output = context.format === "json" ? `${renderJson(shown)}\n` : text;
  await withSink(context, (sink) => sink.write(output));
  return exitCodes.done;
}
