import { searchMethods, titleOf } from "@b24kit/catalog";
import type { Answer } from "../answers/answer.ts";
import type { Settings } from "../settings/settings.ts";
import { isToolOpen } from "../limits/allowed-tools.ts";
import { toolKeys } from "../limits/tool-keys.ts";
import type { FindMethodInput } from "./find-method.ts";
import { isWithinPacks } from "../limits/is-within-packs.ts";
import type { ToolCall } from "./tool.ts";

const usualLimit = 8;
/** With packs most of what is found first may be out of bounds. */
const mostLookedAt = 200;

/** Finds methods by words, within the packs that the operator allows. */
export async function runFindMethod(input: FindMethodInput, { caller }: ToolCall): Promise<Answer> {
  const { query, effect, scope, limit = usualLimit, lang = (await caller.language()) ?? "en" } = input;
  const found = await searchMethods(query, {
    limit: caller.settings.packs.length === 0 ? limit : mostLookedAt,
    ...(effect === undefined ? {} : { effect }),
    ...(scope === undefined ? {} : { scope }),
  });
  const methods = found
    .filter(({ details }) => isWithinPacks(details.name, caller.settings))
    .slice(0, limit)
    .map(({ details }) => ({
      method: details.name,
      title: titleOf(details, lang),
      effect: details.effect,
      scope: details.scope,
      ...(details.deprecated ? { deprecated: true, replacedBy: details.replacedBy } : {}),
    }));
  return {
    data: { methods },
    shown: methods.length,
    told: methods.map(
      ({ method, title, effect: does, scope: needs }) => `${method} · ${title} · ${does} · scope ${needs ?? "unknown"}`,
    ),
    advice: [methods.length === 0 ? nothing : nextSteps(caller.settings)],
  };
}

/** Names only tools that are there. */
function nextSteps(settings: Settings): string {
  const steps = [
    ...(isToolOpen(toolKeys.describeMethod, settings) ? ["Parameters: b24_describe_method."] : []),
    ...(isToolOpen(toolKeys.call, settings) ? ["Reads: b24_call."] : []),
    ...(isToolOpen(toolKeys.planWrite, settings) ? ["Changes: b24_plan_write."] : []),
  ];
  return steps.join(" ");
}

const nothing = "Nothing was found. Try other words, without effect and scope.";
