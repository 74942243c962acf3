import { allChains, type Chain, type ChainParameter, chainValue } from "@b24kit/catalog";
import { checkSkill } from "@b24kit/skill-content";
import { type OpenedPortal, openPortal } from "b24kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SignedIn, signedIn } from "./signed-in.ts";

let home: SignedIn;
let portal: OpenedPortal;
beforeAll(async () => {
  home = await signedIn();
  portal = await openPortal({ env: home.env, profile: "main" });
});
afterAll(async () => {
  await portal.close();
  await home[Symbol.asyncDispose]();
});

type Language = "ru" | "en";

/** Every parameter with its example, those of `many` twice. */
function examples({ parameters }: Chain, language: Language) {
  const valueOf = ({ type, many, example }: ChainParameter): unknown => {
    const value = chainValue(type, example[language]);
    return many === true ? [value, value] : value;
  };
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, valueOf(parameter)]));
}

async function questionOf(chain: Chain, language: Language): Promise<string> {
  const { id, question } = await portal.plans.chain(chain.id, examples(chain, language));
  await portal.plans.discard(id);
  return question[language];
}

/** What the check of skills says of what an assistant says to its user. */
async function wordProblems(sentences: Readonly<Record<Language, string>>): Promise<readonly string[]> {
  const findings = await checkSkill({ "SKILL.md": `> ru: ${sentences.ru}\n> en: ${sentences.en}\n` });
  return findings
    .map(({ problem }) => problem)
    .filter((problem) => /technical word|not in (?:ru|en)|one language/.test(problem));
}

test.each(allChains().map((chain) => [chain.id, chain] as const))(
  "%s asks in one sentence of business words",
  async (_id, chain) => {
    const sentences = { ru: await questionOf(chain, "ru"), en: await questionOf(chain, "en") };
    expect(await wordProblems(sentences)).toEqual([]);
    for (const language of ["ru", "en"] as const) {
      // One part for each parameter: no label holds what divides the parts.
      const [, list = ""] = sentences[language].split(" — ");
      expect(list.split("; ")).toHaveLength(chain.parameters.length);
      const own = sentences[language].replaceAll(/“[^”]*”|«[^»]*»/g, "");
      expect(own).not.toMatch(/номер|number|commas|запят|entity/i);
      expect(own.length).toBeLessThan(420);
    }
  },
);

test("the check of words would find a technical one", async () => {
  const sentences = { ru: "Смарт-процесс — entityTypeId: 128. Выполнить?", en: "Its id. Run it?" };
  expect(await wordProblems(sentences)).toHaveLength(2);
});
