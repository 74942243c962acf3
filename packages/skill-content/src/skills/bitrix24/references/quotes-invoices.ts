import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Quotes, invoices, payments, documents. */
export const quotesInvoices: Reference = {
  id: "quotes-invoices",
  title: "Quotes, invoices, payments, documents",
  about: "payments, documents",
  when: {
    ru: ["выставь счёт", "неоплаченные счета", "коммерческое предложение", "оплата по сделке", "договор по шаблону"],
    en: ["unpaid invoices", "make an invoice", "quote for a client", "payment of the deal", "document from a template"],
  },
  text: () => `Open this for quotes (КП), invoices (счета), payments and generated documents.

\`\`\`sh
b24 call crm.item.list --param entityTypeId=31 --param 'select[]=id' --param 'select[]=title' --param 'select[]=opportunity' --param 'select[]=stageId' --dry-run
b24 call crm.item.list --param entityTypeId=7 --param 'filter[dealId]=638' --dry-run
b24 call crm.item.add --param entityTypeId=31 --param 'fields[title]=Invoice for the pumps' --param 'fields[opportunity]=1980' --param 'fields[currencyId]=GBP' --param 'fields[companyId]=21' --param 'fields[parentId2]=638' --dry-run
b24 call crm.item.payment.list --param entityId=638 --param entityTypeId=2 --dry-run
b24 call crm.item.payment.add --param entityId=638 --param entityTypeId=2 --dry-run
b24 call crm.documentgenerator.template.list --dry-run
b24 call crm.documentgenerator.document.add --param templateId=3 --param entityTypeId=2 --param entityId=638 --dry-run
\`\`\`
${notInDemo}

- A quote is \`entityTypeId\` 7, an invoice 31; both are ordinary items of [crm](crm.md) with stages. Which stages an invoice has: \`crm.stagehistory.list\` and the \`stageId\` of existing ones; the semantics are those of deals: \`P\` open, \`S\` ended well, \`F\` not.
- Rows of goods: [products](products.md); the letter of invoices and quotes comes from \`crm.enum.ownertype\`.
- A payment belongs to a deal (\`crm.item.payment.*\`). \`crm.item.payment.pay\` only **marks** it as paid; no money moves. \`crm.item.payment.unpay\` takes that back.
- \`salescenter.payment.getPublicUrl\` opens a page to everybody who has the link. It counts as a change: ask before.
- A document is made from a template that exists; \`crm.documentgenerator.document.get\` gives its links. A new template is a finished file: \`crm.documentgenerator.template.add\` takes it with name, numbering, region and kinds of records. \`crm.documentgenerator.document.enablepublicurl\` publishes it.
- Orders of the online shop are another world: \`sale.order.list\` (administrators).
- \`export invoice\` writes all invoices into a file.

${said({
  ru: "Отмечу оплату по сделке как полученную: деньги при этом не списываются. Отметить?",
  en: "I will mark the payment of the deal as received; no money moves by that. Mark it?",
})}

Cannot: charge a card, send the invoice by mail, sign a document.`,
};
