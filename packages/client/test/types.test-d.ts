// Compiled, never run: every line marked as an error must be one, every other must be none.
import type { z } from "zod";
import {
  anyMethod,
  type Client,
  command,
  type Direction,
  type MethodName,
  type MethodParams,
  type MethodResult,
  type MethodRow,
  type Params,
  result,
} from "../src/index.ts";
import type { CoreResults } from "../src/results/core-results.generated.ts";
import type { results } from "../src/results/index.ts";

declare const client: Client;
declare const word: string;
declare const params: Params;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function assert<_Holds extends true>(): void {}

export async function names(): Promise<void> {
  await client.call("server.time");
  // @ts-expect-error no such method
  await client.call("crm.item.gte", { entityTypeId: 2, id: 1 });
  // @ts-expect-error a name that is only known at run time has to say so
  await client.call(word);
  // @ts-expect-error the same
  await client.answer(word, params);
  // @ts-expect-error the same
  client.list(word);
  // @ts-expect-error the same
  command(word, params);
  await client.call(anyMethod(word), params);
  await client.call(anyMethod("vendor.thing.get"), { whatever: 1 });
  await client.answer(anyMethod(word), params);
  client.list(anyMethod(word), params);
  await client.batch({ a: command(anyMethod(word), params), b: { method: word, params } });
}

export async function parameterNames(): Promise<void> {
  await client.call("crm.item.list", { entityTypeId: 2, useOriginalUfNames: "Y", start: 50 });
  // @ts-expect-error "selekt"
  await client.call("crm.item.list", { entityTypeId: 2, selekt: ["id"] });
  // @ts-expect-error "slect"
  client.list("crm.item.list", { entityTypeId: 2, slect: ["id"] });
  // @ts-expect-error "taskID"
  command("tasks.task.get", { taskID: 1 });
  // @ts-expect-error takes none
  await client.call("user.current", { ID: 1 });
  // @ts-expect-error "titel", inside the fields
  await client.call("crm.item.add", { entityTypeId: 2, fields: { titel: "New" } });
  await client.call("crm.item.add", {
    entityTypeId: 2,
    fields: { title: "New", ufCrm_5: [1], parentId128: 3, companyId: null },
  });
  await client.call("crm.deal.add", { fields: { TITLE: "New", UF_CRM_1: "x", PARENT_ID_128: 3 } });
  await client.call("user.get", {
    ID: [1, 2],
    ">=DATE_REGISTER": "2026-01-01",
    UF_DEPARTMENT: 3,
    FILTER: { ACTIVE: true },
  });
  // @ts-expect-error the portal compares names in upper case only
  await client.call("user.get", { id: 1 });
  // @ts-expect-error list pages by itself
  client.list("crm.deal.list", { start: 50 });
}

export async function required(): Promise<void> {
  // @ts-expect-error entityTypeId and id
  await client.call("crm.item.get");
  // @ts-expect-error id
  await client.call("crm.item.get", { entityTypeId: 2 });
  // @ts-expect-error entityTypeId
  client.list("crm.item.list", {});
  // @ts-expect-error the same
  await client.answer("crm.item.list", {}, { timeout: 5 });
  // @ts-expect-error id
  command("crm.item.get", { entityTypeId: 2 });
  // Conditional and unmarked parameters may be left out.
  await client.call("im.message.add", { DIALOG_ID: "chat1" });
  await client.call("crm.deal.add");
  client.list("crm.deal.list");
}

export async function values(direction: Direction): Promise<void> {
  await client.call("crm.item.get", { entityTypeId: "2", id: 5n, useOriginalUfNames: true });
  // @ts-expect-error no number
  await client.call("crm.item.get", { entityTypeId: "deal", id: 1 });
  // @ts-expect-error no flag
  await client.call("crm.item.get", { entityTypeId: 2, id: 1, useOriginalUfNames: "yes" });
  // @ts-expect-error no text
  await client.call("im.message.add", { DIALOG_ID: 5 });
  // @ts-expect-error a list is asked for, not text
  await client.call("crm.item.list", { entityTypeId: 2, select: "id" });
  // @ts-expect-error no conditions
  await client.call("crm.item.list", { entityTypeId: 2, filter: "id" });
  await client.call("crm.item.list", { entityTypeId: 2, filter: { "@stageId": ["NEW"], "0": { logic: "OR" } } });
  await client.call("crm.item.list", { entityTypeId: 2, order: { id: "desc", title: direction } });
  // @ts-expect-error no direction
  await client.call("crm.item.list", { entityTypeId: 2, order: { id: "up" } });
  await client.call("crm.activity.todo.add", { ownerTypeId: 2, ownerId: 1, deadline: new Date(0) });
}

export async function references(): Promise<void> {
  await client.batch({
    me: command("user.current"),
    item: command("crm.item.add", {
      entityTypeId: 2,
      fields: {
        assignedById: result("me", "ID"),
        contactIds: [result("contact"), 5],
        fm: [{ VALUE: result("me", "EMAIL") }],
      },
    }),
    tasks: command("tasks.task.list", { filter: { RESPONSIBLE_ID: result("me", "ID") }, select: ["ID"] }),
    one: command("tasks.task.get", { taskId: result("tasks", "tasks", 0, "id") }),
  });
  // @ts-expect-error only a batch fills references in
  await client.call("tasks.task.get", { taskId: result("tasks", "tasks", 0, "id") });
  // @ts-expect-error a wrong value stays one inside a batch
  command("tasks.task.get", { taskId: true });
}

export async function resultTypes(): Promise<void> {
  assert<Equal<Awaited<ReturnType<typeof client.call<"server.time">>>, string>>();
  assert<Equal<MethodResult<"user.current">, z.infer<(typeof results)["user.current"]>>>();
  const me = await client.call("user.current");
  assert<Equal<typeof me.ID, number | `${number}`>>();
  assert<Equal<typeof me.NAME, string | null | undefined>>();
  // What the portal sent as an identifier can be sent back.
  await client.call("user.get", { FILTER: { ID: me.ID } });
  await client.call("crm.item.get", { entityTypeId: 2, id: me.ID });
  const { items } = await client.call("crm.item.list", { entityTypeId: 2 });
  assert<Equal<(typeof items)[number]["title"], string | null | undefined>>();
  const { result: page, total } = await client.answer("crm.deal.list");
  assert<Equal<(typeof page)[number]["ID"], number | `${number}`>>();
  assert<Equal<typeof total, number | undefined>>();
  // A missing task is an empty result.
  const { task } = await client.call("tasks.task.get", { taskId: 1 });
  assert<Equal<undefined extends typeof task ? true : false, true>>();
  assert<Equal<MethodResult<ReturnType<typeof anyMethod>>, unknown>>();
  // Keys that a page documents are known by name only.
  const chat = await client.call("im.dialog.messages.get", { DIALOG_ID: "chat1" });
  assert<Equal<typeof chat.messages, unknown>>();
}

export async function rows(): Promise<void> {
  for await (const row of client.list("crm.deal.list")) assert<Equal<typeof row.TITLE, string | null | undefined>>();
  for await (const row of client.list("tasks.task.list")) assert<Equal<typeof row, MethodRow<"tasks.task.list">>>();
  for await (const row of client.list(anyMethod(word))) assert<Equal<(typeof row)["x"], unknown>>();
}

export async function schemas(schema: z.ZodType<{ readonly id: number }>): Promise<void> {
  const checked = await client.call(anyMethod(word), params, { schema });
  assert<Equal<typeof checked, { readonly id: number }>>();
  const own = await client.call("crm.item.get", { entityTypeId: 2, id: 1 }, { schema: { parse: Number }, timeout: 5 });
  assert<Equal<typeof own, number>>();
  // @ts-expect-error not a schema
  await client.call("server.time", {}, { schema: String });
}

/** The written-out results are what zod infers, for every core method. */
type Mismatched = {
  [Method in keyof CoreResults | keyof typeof results]: Method extends keyof CoreResults & keyof typeof results
    ? Equal<CoreResults[Method], z.infer<(typeof results)[Method]>> extends true
      ? never
      : Method
    : Method;
}[keyof CoreResults | keyof typeof results];

export function tables(): void {
  assert<Equal<Mismatched, never>>();
  assert<Equal<keyof CoreResults extends MethodName ? true : false, true>>();
  // Where both versions of REST have a method, the parameters are those of the one that call() reaches.
  assert<Equal<"pagination" extends keyof MethodParams<"tasks.task.list"> ? true : false, false>>();
}
