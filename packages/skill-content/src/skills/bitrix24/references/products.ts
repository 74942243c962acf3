import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Products, prices, stock. */
export const products: Reference = {
  id: "products",
  title: "Products, prices, stock",
  about: "prices, stock",
  when: {
    ru: ["товары в сделке", "цена товара", "остатки на складе", "каталог товаров", "добавь товар в сделку"],
    en: [
      "products of a deal",
      "price of a product",
      "stock of a product",
      "product catalogue",
      "add a product to the deal",
    ],
  },
  text: () => `Open this for goods and services: what stands in a deal, what something costs, what is in stock.

\`\`\`sh
b24 call crm.item.productrow.list --param 'filter[=ownerType]=D' --param 'filter[=ownerId]=638' --dry-run
b24 call crm.item.productrow.add --param 'fields[ownerType]=D' --param 'fields[ownerId]=638' --param 'fields[productId]=12' --param 'fields[price]=990' --param 'fields[quantity]=2' --dry-run
b24 call catalog.catalog.list --dry-run
b24 call catalog.product.list --param 'select:=["id","iblockId","name"]' --param 'filter[iblockId]=15' --param 'filter[%name]=pump' --dry-run
b24 call catalog.price.list --param 'filter[productId]=12' --dry-run
b24 call catalog.storeproduct.list --param 'filter[productId]=12' --dry-run
\`\`\`
${notInDemo}

- Both conditions of the rows are needed and are written with \`=\`: \`=ownerType\` (\`D\` a deal) and \`=ownerId\`. The letters of other kinds come from \`crm.enum.ownertype\`.
- \`crm.item.productrow.set\` is **destructive**: it replaces all rows. To add one use \`.add\`, to change one \`.update\` with its own number.
- Rows need no product of the catalogue: \`productName\`, \`price\` and \`quantity\` are enough.
- \`catalog.product.list\` fails without \`iblockId\` in the filter and \`id\`, \`iblockId\` in \`select\`; the number of the catalogue comes from \`catalog.catalog.list\` (an administrator's right). Products, variations (\`catalog.product.offer.list\`) and services are lists of their own.
- \`@\` is not documented for lists of products: use \`=\` with several values.
- Names of filters are exact here; an unknown one is dropped silently by the portal, so the check of \`b24\` counts.
- Prices stand in \`catalog.price.list\`, not in the product; stock per store in \`catalog.storeproduct.list\`.
- The deal's amount follows its rows unless \`isManualOpportunity\` is set.

${said({
  ru: "Добавлю в сделку две позиции насоса по 990. Сохранить?",
  en: "I will add two pumps at 990 each to the deal. Save it?",
})}

Cannot: print price tags, move stock by a question. Stock documents (\`catalog.document.add\`, \`catalog.document.conduct\`) change balances: only when somebody asks for exactly that, with a plan.`,
};
