// node measure.mjs <entry of the catalog>: what a fresh process needs, in milliseconds, as JSON.
const [entry] = process.argv.slice(2);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const times = {};

async function once(name, run) {
  const start = performance.now();
  const result = await run();
  times[name] = performance.now() - start;
  return result;
}

async function often(name, inputs, run) {
  const each = [];
  for (const input of inputs) {
    const start = performance.now();
    await run(input);
    each.push(performance.now() - start);
  }
  times[name] = median(each);
}

const catalog = await once("import", () => import(entry));
await once("effect of one name", () => catalog.isRead("crm.deal.list"));
await once("a method of the largest module", () => catalog.methodDetails("crm.deal.update"));
await once("the largest module, whole", () => catalog.listMethods({ module: "crm" }));
const all = await once("the other modules", () => catalog.listMethods());
const text = JSON.stringify(all);
await once("JSON.parse of the same", () => JSON.parse(text));

const misspelt = all.slice(0, 300).map(({ name }) => `${name.slice(0, -2)}x`);
await once("first suggestion", () => catalog.suggestMethods("crm.deals.list"));
await often("suggestion", misspelt, (name) => catalog.suggestMethods(name));
const writes = all.filter(({ effect }) => effect !== "read");
await often("effect of a call", writes, ({ name }) => catalog.effectOf(name, { id: 1, fields: { TITLE: "a" } }));

const questions = [
  "перенести сделку на другую стадию",
  "create a task",
  "кто отвечает за клиента",
  "upload a file to disk",
];
if (catalog.searchMethods !== undefined) {
  await once("first search", () => catalog.searchMethods(questions[0]));
  await often("search", Array.from({ length: 25 }, () => questions).flat(), (question) =>
    catalog.searchMethods(question),
  );
}
if (catalog.checkParams !== undefined) {
  const params = { filter: { ">=DATE_CREATE": "2026-01-01" }, select: ["ID", "TITLE"], order: { ID: "ASC" } };
  await once("first check", () => catalog.checkParams("crm.deal.list", params));
  await often(
    "check",
    Array.from({ length: 200 }, () => params),
    (given) => catalog.checkParams("crm.deal.list", given),
  );
}
console.log(JSON.stringify(times));
