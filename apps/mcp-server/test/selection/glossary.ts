/**
 * What the texts of the tools, which are English, are called in Russian, and what people say for them in English: a model knows,
 * a ranking of words does not. Beside it stands the vocabulary of the catalog, which knows the things of the portal.
 */
export const glossary: readonly (readonly [said: string, means: string])[] = [
  ["найди метод, каким методом, which method, find method", "find method"],
  ["метод, методы", "method"],
  ["параметр, параметры, parameters", "describe parameters"],
  ["опиши, описание", "describe"],
  ["пример", "example"],
  ["вызови, call, run", "call"],
  ["одним, несколько, several, once", "several request"],
  ["документация, документации, справка", "documentation docs"],
  ["ограничения, лимиты", "limits"],
  ["установка, установить", "installing"],
  ["событие, подписаться, подписка, subscribe", "events handlers"],
  ["встроить, embedded", "widgets"],
  ["кто я, под кем", "who am I"],
  ["права, разрешено, allowed", "rights may"],
  ["подтверждаю, подтвердил", "confirmed"],
  ["выполни план, примени план", "apply plan"],
  ["конверсия", "conversion"],
  ["доля выигранных", "win rate"],
];
