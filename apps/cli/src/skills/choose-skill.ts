import { findLayout, findSkill, type Layout, layouts, type Skill, skills } from "@b24kit/skill-content";
import { suggest } from "../arguments/suggest.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { shorten } from "../output/shorten.ts";

/** The skill of a name; `bitrix24` without one. */
export function chooseSkill(name = "bitrix24"): Skill {
  const skill = findSkill(name.trim().toLowerCase());
  if (skill !== undefined) return skill;
  return refuseUnknown("skill", name, skills);
}

/** The host of a name. */
export function chooseLayout(name: string): Layout {
  const layout = findLayout(name.trim().toLowerCase());
  if (layout !== undefined) return layout;
  return refuseUnknown("agent", name, layouts);
}

const kinds = {
  skill: { ru: "нет такого навыка", en: "there is no such skill" },
  agent: { ru: "для такого агента навыков нет", en: "there are no skills for such an agent" },
  page: { ru: "нет такой страницы", en: "there is no such page" },
} as const;

/** Throws: nothing has that name. Names what there is, and what is near to it. */
export function refuseUnknown(
  kind: keyof typeof kinds,
  name: string,
  known: readonly { readonly id: string }[],
): never {
  const ids = known.map(({ id }) => id);
  const near = suggest(name, ids);
  throw unknownName(kind, name, ids, near);
}

function unknownName(kind: keyof typeof kinds, name: string, ids: readonly string[], near?: string): CliError {
  return usageError(
    { ru: `${kinds[kind].ru}: ${shorten(name)}`, en: `${kinds[kind].en}: ${shorten(name)}` },
    { ru: `есть: ${ids.join(", ")}`, en: `there are: ${ids.join(", ")}` },
    near === undefined
      ? { ru: "справка: b24 skill --help", en: "help: b24 skill --help" }
      : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
}
