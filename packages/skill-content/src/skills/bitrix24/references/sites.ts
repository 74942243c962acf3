import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Sites and pages. */
export const sites: Reference = {
  id: "sites",
  title: "Sites and pages",
  about: "publishing",
  when: {
    ru: ["сайты на портале", "опубликуй страницу сайта", "адрес лендинга", "создай страницу сайта"],
    en: ["sites of the portal", "publish the page", "address of the landing page", "create a page"],
  },
  text: () => `Open this for sites and pages made in the portal (Сайты).

\`\`\`sh
b24 call landing.site.getList --param 'params:={"select":["ID","TITLE","TYPE","ACTIVE"]}' --dry-run
b24 call landing.landing.getList --param 'params:={"filter":{"SITE_ID":3},"select":["ID","TITLE","ACTIVE"],"get_urls":1}' --dry-run
b24 call landing.site.getPublicUrl --param id=3 --dry-run
b24 call landing.landing.addByTemplate --param siteId=3 --param code=empty --param 'fields:={"TITLE":"Open day"}' --dry-run
b24 call landing.block.getlist --param lid=21 --dry-run
b24 call landing.landing.publication --param lid=21 --dry-run
b24 call landing.landing.unpublic --param lid=21 --dry-run
\`\`\`
${notInDemo}

- A page is called \`lid\`. \`get_urls\` adds addresses to the list of pages. Codes of templates come from \`landing.demos.getPageList\`.
- \`scope\` is needed for groups, knowledge bases and the main page (\`GROUP\`, \`KNOWLEDGE\`, \`MAINPAGE\`); ordinary sites and shops go without. It has nothing to do with rights.
- Paging is \`limit\` and \`offset\` inside \`params\`.
- **Publishing shows a page to the world.** \`landing.landing.publication\` and \`landing.site.publication\` need a yes that names the address. Tariffs limit the number of published pages (\`PUBLIC_PAGE_REACHED\`) and sites (\`PUBLIC_SITE_REACHED\`).
- Take down: \`landing.landing.unpublic\`. To the bin and back: \`landing.landing.markDelete\`, \`landing.landing.markUnDelete\`. \`landing.landing.delete\` is for good.
- \`landing.landing.update\` can put a page into the bin by the field \`DELETED\`: pass only what changes.
- Texts of blocks: \`landing.block.updatenodes\` clears what is not passed; \`landing.block.updatecontent\` replaces the whole block. Read \`landing.block.getcontent\` before.
- \`landing.site.setRights\` and \`landing.template.setSiteRef\` replace everything that was set.

${said({
  ru: "Страница «День открытых дверей» станет видна всем. Опубликовать?",
  en: "The page “Open day” becomes visible to everybody. Publish it?",
})}

Cannot: design a page in the chat; read visits or form results (leads of forms: report \`leads\`); connect a domain.`,
};
