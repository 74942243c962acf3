import type { ChainParameter } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";

/** A row of goods: a name or a product of the catalog, a price and how many. */
export const goods: readonly ChainParameter[] = [
  needed("name", "text", { ru: "товар или услуга", en: "goods or service" }, { ru: "Окно", en: "Window" }),
  possible("product", "id", { ru: "товар каталога, номер", en: "a product of the catalog, its number" }, "1", {
    ru: "товар каталога",
    en: "product",
  }),
  needed("price", "number", { ru: "цена за единицу", en: "price of one" }, "25000"),
  needed("quantity", "number", { ru: "количество", en: "how many" }, "6"),
];
