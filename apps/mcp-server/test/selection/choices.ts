import { actions, scenarios } from "b24kit";
import type { Tool } from "../../src/tools/tool.ts";

/** Something that may be chosen: a tool, with the argument that is a choice of its own. */
export interface Choice {
  readonly tool: string;
  readonly args: Readonly<Record<string, string>>;
  /** What it is called. */
  readonly names: string;
  /** What is told of it. */
  readonly about: string;
  /** Phrases that mean it. */
  readonly triggers: readonly string[];
}

interface Worded {
  readonly id: string;
  readonly title: { readonly ru: string; readonly en: string };
  readonly summary: { readonly ru: string; readonly en: string };
  readonly triggers: { readonly ru: readonly string[]; readonly en: readonly string[] };
}

/**
 * All that the tools can be asked for: each report and each action is a choice besides the tools themselves. Reports and actions are
 * known by the words of their tables, which a client does not see; what its list alone says is judged in listed-texts.test.ts.
 */
export function choicesOf(tools: readonly Tool[]): readonly Choice[] {
  return tools.flatMap((tool): readonly Choice[] => {
    const own = scenarios.find(({ id }) => tool.name === `b24_${id}`);
    if (own !== undefined) return [choiceOf(tool, {}, own)];
    if (tool.name === "b24_report") {
      const others = scenarios.filter(({ id }) => !tools.some(({ name }) => name === `b24_${id}`));
      return others.map((scenario) => choiceOf(withoutText(tool), { id: scenario.id }, scenario));
    }
    const plain = {
      tool: tool.name,
      args: {},
      names: `${tool.name} ${tool.title}`,
      about: tool.description,
      triggers: [],
    };
    if (tool.name !== "b24_plan_write") return [plain];
    return [plain, ...actions.map((action) => choiceOf(withoutText(tool), { action: action.id }, action))];
  });
}

/** What all choices of a tool have in common does not tell them apart. */
function withoutText(tool: Tool): Tool {
  return { ...tool, title: "", description: "" };
}

function choiceOf(tool: Tool, args: Choice["args"], { id, title, summary, triggers }: Worded): Choice {
  return {
    tool: tool.name,
    args,
    names: [id, tool.title, title.ru, title.en].join(" "),
    about: [tool.description, summary.ru, summary.en].join(" "),
    triggers: [...triggers.ru, ...triggers.en],
  };
}
