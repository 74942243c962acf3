import type { Reference } from "../../../skill.ts";

/** Writes through the guard. */
export const safeWrites: Reference = {
  id: "safe-writes",
  title: "Writes through the guard",
  about: "Plans, consent, what a program may do",
  when: {
    ru: ["как записать данные из программы", "план и подтверждение записи", "безопасная запись", "массовое изменение"],
    en: ["write data from a program", "plan and confirm", "safe writes", "bulk change"],
  },
  text: () => `Everything that \`b24\`, \`openPortal\` and the MCP server send passes the guard: reads go, a change needs a plan and a yes. \`createClient\` of the client package is the bare wire, without it: only for programs whose owner decides that.

\`\`\`sh
b24 methods show crm.item.productrow.set
b24 call crm.item.update --param entityTypeId=2 --param id=638 --param 'fields[title]=Renamed'   # exit 2
b24 plan list
b24 packs list
b24 journal list
\`\`\`

- A plan: exact commands, before → after, one sentence. Bound to portal, user, profile and what was read; 30 minutes; runs once; refused when the object changed meanwhile.
- Exit code 2 is not an error: show the sentence, get the yes, then \`plan apply\` with the id. Without a terminal that works only where the profile's owner said \`--confirm agent\`; destructive plans need that named as well. No flag or variable raises the access.
- A webhook from the environment is read-only; writes take a stored profile.
- **Effect** is of the call, not of the name: \`read\`, \`write\`, \`destructive\`. Unknown methods count as destructive. Watch the flags: \`replaces-collection\`, \`replaces-field\`, \`clears-omitted\`, \`overwrites-value\`, \`can-delete\`, \`publishes-link\`, \`changes-permissions\`.
- No plan for: an identifier that is missing or a list, names that the portal may mix up (\`id\` and \`ID\`), an object that is not there.
- Many records: \`import\` (CSV, NDJSON; \`--dry-run\` first, \`--key\` finds existing ones) is one plan for the whole file, of any size (\`--resume\` after a cut); more commands in order: \`batch\`.
- Restrict a profile to methods or packs, e.g. \`core\`: the second wall beside the webhook's scopes.
- A grant is a standing permission for one kind of message to fixed recipients; a person gives it.
- \`outcome-unknown\`: look, do not resend. \`plan undo\` makes the plan that takes back what can be.
- The journal has every write and refusal, without values.

In programs:

\`\`\`ts
import { openPortal } from "b24kit";

const portal = await openPortal({ profile: "main" });
const parameters = { entityTypeId: 2, id: 638, fields: { title: "Renamed" } };
const plan = await portal.plans.make({ commands: { rename: { method: "crm.item.update", params: parameters } } });
console.log(plan);
await portal.close();
\`\`\``,
};
