import type { Completer } from "../../completions/completer.ts";
import { companies, contacts, deals, tasks } from "../../completions/records.ts";
import { isToolsetOpen } from "../../library/access.ts";
import { isWithinPacks } from "../../limits/is-within-packs.ts";
import type { ResourceKind } from "../resource-kind.ts";
import { type CardName, cardKinds } from "./card-kind.ts";

export const dealKind = cardOf("deal", "A deal", deals);
export const contactKind = cardOf("contact", "A contact", contacts);
export const companyKind = cardOf("company", "A company", companies);
export const taskKind = cardOf("task", "A task", tasks);

/** Open with the group of tools that it belongs to, or with b24_call, which would read it as well. */
function cardOf(name: CardName, title: string, completer: Completer): ResourceKind {
  const toolset = name === "task" ? "tasks" : "crm";
  const { method } = cardKinds[name];
  return {
    name,
    title,
    description: `${title} by its id: what it is, in names, with a link to it. Words of its title complete the id.`,
    mimeType: "text/markdown",
    template: `b24://${name}/{id}{?at,from}`,
    isOpen: (access) =>
      (isToolsetOpen(access, toolset) || access.tools.has("b24_call")) && isWithinPacks(method, access.settings),
    needs: () => [name === "task" ? "task" : "crm"],
    completions: { id: completer },
    load: async () => {
      const { readCard } = await import("./read-card.ts");
      return { read: async ({ id = "" }, call) => readCard(cardKinds[name], id, call) };
    },
  };
}
