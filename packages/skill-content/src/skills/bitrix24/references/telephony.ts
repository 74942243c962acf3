import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Telephony. */
export const telephony: Reference = {
  id: "telephony",
  title: "Telephony",
  about: "recordings, transcripts",
  when: {
    ru: [
      "история звонков",
      "пропущенные звонки",
      "сколько звонков сделали",
      "запись разговора",
      "расшифровка звонка",
      "позвони клиенту",
    ],
    en: [
      "call history",
      "missed calls",
      "how many calls",
      "recording of the call",
      "transcript of the call",
      "call the client",
    ],
  },
  text: () => `Open this for calls through the portal.

\`\`\`sh
b24 call voximplant.statistic.get --param 'FILTER[>=CALL_START_DATE]=2026-11-24T00:00:00+00:00' --param 'FILTER[CALL_TYPE]=2' --param 'SORT=CALL_START_DATE' --param 'ORDER=DESC' --dry-run
b24 call voximplant.statistic.get --param 'FILTER[PORTAL_USER_ID]=4' --param 'FILTER[>=CALL_START_DATE]=2026-11-01T00:00:00+00:00' --dry-run
b24 call telephony.externalCall.searchCrmEntities --param 'PHONE_NUMBER=+442079460000' --dry-run
b24 call voximplant.line.get --dry-run
b24 call crm.activity.call.getTranscript --param activityId=700 --dry-run
\`\`\`
${notInDemo}

On every portal, telephony or not, calls with clients are activities of the CRM:

\`\`\`sh
b24 call crm.activity.list --param 'filter[TYPE_ID]=2' --param 'filter[OWNER_TYPE_ID]=2' --param 'filter[OWNER_ID]=638' --param 'select[]=SUBJECT' --param 'select[]=CREATED'
b24 do plan-call deal:638 'tomorrow 11:00' 'the offer'   # exit 2
\`\`\`

- \`voximplant.statistic.get\`: \`CALL_TYPE\` (1 outgoing, 2 incoming, 3 redirected, 4 callback), person, number, duration in seconds (\`CALL_DURATION\`), cost, failure code, link to the recording. \`start\` is an exact number of rows. Whose calls are shown depends on the right to call statistics.
- Whose number is this: \`b24 search +442079460000\`.
- A recording's address may carry a key: give the deal's page instead.
- Totals: read all pages (\`--all\`), add up per person and say for which days.

${said({
  ru: "За вчера 46 звонков, 9 пропущенных; по трём из пропущенных никто не перезвонил.",
  en: "Yesterday there were 46 calls, 9 of them missed; nobody called back for three of those.",
})}

## What it does not do

- **b24 does not ring.** \`voximplant.callback.start\` and \`voximplant.infocall.startwithtext\` let the portal's own telephony call: they need a rented line or SIP, and **the call costs money**. Never on your own; offer \`plan-call\` instead.
- \`telephony.externalCall.*\` makes no call: it records one that another telephone system has made, and mostly works in applications.
- Lines, SIP and people's extensions are settings of the administrator.
- b24 transcribes nothing: \`crm.activity.call.getTranscript\` reads the transcript of a call by its activity in the CRM, where there is one; \`telephony.call.attachTranscription\` stores a text that another system made.
- Follow-ups of calls are REST 3.0 (\`call.followup.list\` for a range of time, \`call.followup.get\` for one call): b24 checks and shows the request, it does not send it yet.

\`\`\`sh
b24 call call.followup.list --param 'filter:={"startDate":{"from":"2026-11-24T00:00:00+00:00","to":"2026-11-25T00:00:00+00:00"}}' --v3 --dry-run
\`\`\``,
};
