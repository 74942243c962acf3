import { allChains, type Chain, type Pack } from "@b24kit/catalog";
import type { Reference } from "../../../skill.ts";

/** Sets of methods that limit a profile, and recipes of several steps. */
export const packsChains: Reference = {
  id: "packs-chains",
  title: "Packs and chains",
  about: "as one plan",
  when: {
    ru: ["готовые рецепты", "какие есть цепочки", "наборы методов", "ограничь доступ только задачами"],
    en: ["ready recipes", "which chains are there", "packs of methods", "limit access to tasks only"],
  },
  text: ({ packs }) => `Open this when one wish takes several changes at once, or when access is to be narrowed.

## Chains: several steps, one plan, one yes

\`\`\`sh
b24 chains list
b24 chains show lead-intake
\`\`\`

\`chains show\` tells parameters, steps and what is left behind; \`chains run\` with the id and \`--param name=value\` makes the plan: all steps are shown together, one yes runs them. If a step fails, earlier ones stay done: say what happened and what did not.

${chainLines(allChains())}

Take a chain instead of steps of your own where one fits; a single action (\`b24 do --help\`) where that is enough.

## Packs: sets of methods

A person narrows a profile to packs on a terminal (\`auth access\` with \`--allow pack:core\`); the MCP server takes \`--packs core\`. What is outside is refused, reads as well. Each report has a pack of its own, such as \`report-briefing\`.

\`\`\`sh
b24 packs list
b24 packs show core
b24 packs show report-briefing
\`\`\`

${packLines(packs)}

"Not in the allowed methods" is a decision of the profile's owner. Name it, do not look for a way around.`,
};

function chainLines(chains: readonly Chain[]): string {
  return chains.map(({ id, title }) => `- ${id}: ${title.en}`).join("\n");
}

function packLines(packs: readonly Pack[]): string {
  const bySubject = packs.filter(({ id }) => !id.startsWith("report-"));
  return bySubject.map(({ id, title }) => `- ${id}: ${title.en}`).join("\n");
}
