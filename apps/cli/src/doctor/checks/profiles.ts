import type { StoreStatus } from "@b24kit/credential-store";
import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { outcomeOfError } from "../outcome-of-error.ts";

/** The file of profiles. */
export const profiles: Check = {
  id: "profiles",
  title: { ru: "Профили", en: "Profiles" },
  async run({ store, context }) {
    try {
      return outcomeOf(await store());
    } catch (error) {
      // Not readable is not the same as not signed in.
      return { ...outcomeOfError(error, context.io.known), isSignIn: false };
    }
  },
};

function outcomeOf({ profiles: stored }: StoreStatus): Outcome {
  const names = stored.map(({ profile }) => profile.name);
  const current = stored.find(({ isCurrent }) => isCurrent)?.profile.name;
  const data = { profiles: names, current: current ?? null };
  if (stored.length === 0) return { status: "ok", what: { ru: "нет ни одного", en: "none is stored" }, data };
  if (current === undefined) {
    return {
      status: "warning",
      what: { ru: `текущий не выбран: ${names.join(", ")}`, en: `none is the current one: ${names.join(", ")}` },
      why: {
        ru: "без -P команды не знают, о каком портале речь",
        en: "without -P commands do not know which portal is meant",
      },
      next: { ru: "b24 auth switch <имя>", en: "b24 auth switch <name>" },
      data,
    };
  }
  return {
    status: "ok",
    what: {
      ru: `текущий — ${current}; всего: ${names.join(", ")}`,
      en: `the current one is ${current}; all: ${names.join(", ")}`,
    },
    data,
  };
}
