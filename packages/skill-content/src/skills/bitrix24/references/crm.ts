import type { Reference } from "../../../skill.ts";

/** CRM: deals, leads, contacts, companies. */
export const crm: Reference = {
  id: "crm",
  title: "CRM: deals, leads, contacts, companies",
  about: "records, stages, timeline",
  when: {
    ru: [
      "поля сделки",
      "как найти дубли клиента по телефону",
      "стадии воронки",
      "комментарии в карточке",
      "контакты сделки",
      "какие воронки есть",
    ],
    en: [
      "which fields has a deal",
      "stages of a pipeline",
      "find duplicates by phone",
      "contacts of a deal",
      "timeline comments",
    ],
  },
  text: () => `Open this for a question about CRM records that no report answers. First look whether one does: \`pipeline\`, \`forecast\`, \`deals\`, \`stuck\`, \`leads\`, \`search\`, \`dossier\`.

All records go through one family, \`crm.item.*\`, told apart by \`entityTypeId\`: **1** lead, **2** deal, **3** contact, **4** company, **7** quote, **31** invoice, a larger number a [smart process](smart-processes.md). Names are camelCase. The older families (deal, lead, contact, company of their own) are deprecated.

\`\`\`sh
b24 search Copperfield
b24 fields deal
b24 call crm.item.list --param entityTypeId=2 --param 'filter[stageSemanticId]=P' --param 'filter[>=opportunity]=50000' --param 'select[]=id' --param 'select[]=title' --param 'order[opportunity]=DESC'
b24 call crm.item.get --param entityTypeId=2 --param id=638
b24 call crm.category.list --param entityTypeId=2
b24 call crm.status.list --param 'filter[ENTITY_ID]=DEAL_STAGE_1'
b24 call crm.stagehistory.list --param entityTypeId=2 --param 'filter[OWNER_ID]=638'
b24 call crm.duplicate.findbycomm --param type=PHONE --param 'values[]=+442079460000'
b24 call crm.activity.list --param 'filter[OWNER_TYPE_ID]=2' --param 'filter[OWNER_ID]=638' --param 'filter[COMPLETED]=N'
\`\`\`

Changes: everyday ones have an action, which takes names instead of numbers.

\`\`\`sh
b24 do set-deal-amount 638 '£12,500'                      # exit 2
b24 do plan-todo deal:638 'tomorrow 12:00' 'Send the offer'   # exit 2
b24 call crm.item.update --param entityTypeId=2 --param id=638 --param 'fields[assignedById]=4'   # exit 2
b24 call crm.timeline.comment.add --param 'fields[ENTITY_TYPE]=deal' --param 'fields[ENTITY_ID]=638' --param 'fields[COMMENT]=Offer accepted'   # exit 2
b24 call crm.entity.mergeBatch --param 'params:={"entityTypeId":3,"entityIds":[12,15]}' --dry-run
\`\`\`

- \`stageSemanticId\`: \`P\` in work, \`S\` won, \`F\` lost. Stages of the first pipeline stand in the list \`DEAL_STAGE\`, of pipeline 1 in \`DEAL_STAGE_1\` (\`C1:NEW\` …), of leads in \`STATUS\`. Another pipeline: change \`categoryId\` along with the stage.
- A field that \`crm.item.list\` does not know is an error; so is an unknown order.
- Phones and addresses of mail are one field, \`fm\`; it comes with \`select[]=*\` only and cannot be filtered: use \`crm.duplicate.findbycomm\` (\`PHONE\` or \`EMAIL\`) or \`b24 search\`.
- Fields of the portal's own begin with \`ufCrm\`; booleans among them are filtered as 1 and 0.
- \`crm.deal.contact.items.set\` replaces **all** contacts; \`crm.deal.contact.add\` adds one.
- A lead becomes a deal by the action \`convert-lead\`; no method of the documentation does that in one call.
- \`crm.entity.mergeBatch\` merges records: it counts as removing and needs a profile that may remove. The demo portal does not have it. Name every record in the question.

Cannot: restore from the recycle bin; change what a person may see.`,
};
