import { checkSkill, type Finding, layouts, renderSkill, scanSkill, type Skill, skills } from "@b24kit/skill-content";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { shellWord } from "../output/shell-word.ts";
import { checkCopy } from "../skills/check-copy.ts";
import { chooseSkill } from "../skills/choose-skill.ts";
import { printCheck, type ScanRow } from "../skills/print-check.ts";
import { renderingsOf } from "../skills/renderings-of.ts";
import { type PlaceOptions, type SkillPlace, skillPlace } from "../skills/skill-place.ts";
import type { Text } from "../words.ts";
import type { SkillOptions } from "./skill.ts";

/** Checks the skills of this command, or with `--for` the copy that is installed. */
export async function runCheck(context: Context, name: string | undefined, options: SkillOptions): Promise<number> {
  refuseDocuments(context);
  const { for: host, dir } = options;
  if (host !== undefined) return checkInstalled(context, name, { ...options, for: host });
  if (dir !== undefined) throw folderOfWhom(dir);
  const chosen = name === undefined ? skills : [chooseSkill(name)];
  const rows = chosen.flatMap(scanRows);
  const findings = (await Promise.all(chosen.map(findingsOf))).flat();
  return printCheck(context, rows, findings);
}

/** Without the agent it is not known what should stand there. */
function folderOfWhom(dir: string): CliError {
  return usageError(
    { ru: "--dir без --for", en: "--dir without --for" },
    { ru: "копии разных агентов отличаются", en: "the copies of different agents differ" },
    {
      ru: `b24 skill check --for <агент> --dir ${shellWord(dir)}`,
      en: `b24 skill check --for <agent> --dir ${shellWord(dir)}`,
    },
  );
}

async function checkInstalled(context: Context, name: string | undefined, options: PlaceOptions): Promise<number> {
  const own = context.io.version;
  const place = skillPlace(name, options, context.io.env);
  const { skill, layout, folder } = place;
  const { files, findings, version } = await checkCopy(folder, renderingsOf(skill, layout, own));
  if (version !== undefined && version !== own) {
    context.messages.note(otherVersion(installCommand(place, options), version, own));
  }
  return printCheck(context, rowsOf(skill, files), findings);
}

/** It reads like the command that wrote the copy. */
function installCommand({ skill, layout }: SkillPlace, { dir }: PlaceOptions): string {
  const where = dir === undefined ? "" : ` --dir ${shellWord(dir)}`;
  return `b24 skill install ${skill.id} --for ${layout.id}${where}`;
}

function otherVersion(command: string, installed: string, own: string): Text {
  return {
    ru: `установлена версия ${installed}, у команды ${own}: ${command}`,
    en: `version ${installed} is installed, the command has ${own}: ${command}`,
  };
}

/** The layouts together: each has all pages, and metadata of its own. */
function scanRows(skill: Skill): readonly ScanRow[] {
  const files = layouts.flatMap(({ id }) =>
    Object.entries(renderSkill(skill, { host: id, version: "0" })).map(([path, text]) => [`${id}/${path}`, text]),
  );
  return rowsOf(skill, Object.fromEntries(files) as Record<string, string>);
}

function rowsOf({ id }: Skill, files: Readonly<Record<string, string>>): readonly ScanRow[] {
  return scanSkill(files).map(({ id: looked, title, found, problems }) => ({
    skill: id,
    looked,
    title,
    found,
    problems: problems.length,
  }));
}

/** What is wrong with a skill in any of its layouts, each once. */
async function findingsOf(skill: Skill): Promise<readonly Finding[]> {
  const found = await Promise.all(
    layouts.map(async ({ id }) => checkSkill(renderSkill(skill, { host: id, version: "0" }))),
  );
  return [...new Map(found.flat().map((finding) => [`${finding.file} ${finding.problem}`, finding])).values()];
}
