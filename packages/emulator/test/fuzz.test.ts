import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzSize } from "../../../scripts/fuzz/fuzz-size.ts";
import { coverage } from "../src/index.ts";
import { startPortal } from "./portal.ts";
import { event, smallWorld } from "./small-world.ts";

/** Not as many as of other texts: what is written makes the portal slower. */
const numRuns = Math.min(2 * fuzzSize().runs, 2000);

const names = fc.constantFrom(
  "ID",
  "id",
  ">ID",
  "!ID",
  "@id",
  "=TITLE",
  "%title",
  "?TITLE",
  "><DEADLINE",
  "<DATE_CREATE",
  ">=createdTime",
  "STATUS",
  "BINDINGS",
  "PHONE",
  "__INNER_FILTER",
  "::LOGIC",
  "::SUBFILTER-A",
  "logic",
  "0",
  "1",
  "UF_CRM_1721244482250",
  "ACTIVE",
  "UF_DEPARTMENT",
  "TITLE",
  "stageId",
  "STAGE_ID",
  "categoryId",
  "OPPORTUNITY",
  "closedate",
  "CONTACT_IDS",
  "contactIds",
  "EMAIL",
  "fm",
  "typeId",
  "VALUE",
  "value",
  "COMMUNICATIONS",
  "OWNER_ID",
  "SETTINGS",
  "",
  "__proto__",
  "constructor",
);
const scalars = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    2,
    1e300,
    "",
    "0",
    "x",
    "Y",
    "OR",
    "ASC",
    "DESC",
    "*",
    "user",
    "2026-11-20",
    "9999-12-31",
    "20.11.2026 10:00:00",
    "half \ud83d",
    "C7:NEW",
    "EMAIL",
    "a@b.cd",
    "-0.005",
  ),
  fc.string({ maxLength: 5 }),
);
const values = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    scalars,
    fc.array(tie("node"), { maxLength: 3 }),
    fc.dictionary(names, tie("node"), { maxKeys: 3 }),
  ),
})).node;
const params = fc.record(
  Object.fromEntries(
    "filter FILTER order select start id ID fields ownerTypeId deadline title entityTypeId taskId type ownerId from to users sort FIND USER_DATA USER_ID OFFSET LIMIT days name cmd halt params"
      .split(" ")
      .map((name) => [name, name === "entityTypeId" ? fc.oneof(fc.constantFrom(1, 2, 3, 4), values) : values]),
  ),
  { requiredKeys: [] },
);

test("no parameters make the emulator itself fail", async () => {
  const rule = { FREQ: "WEEKLY", INTERVAL: 1 } as const;
  const portal = await startPortal({
    world: smallWorld({}, { events: [event(1, 1, "20.11.2026 10:00:00", "20.11.2026 11:00:00", { RRULE: rule })] }),
  });
  const call = fc.asyncProperty(
    fc.constantFrom(...Object.keys(coverage)),
    params,
    fc.constantFrom(1, 2, 6),
    async (method, given, user) => {
      const answer = await portal.call(method, given, user);
      expect(answer.error).not.toBe("INTERNAL_SERVER_ERROR");
      expect("result" in answer).toBe(answer.error === undefined);
    },
  );
  await fc.assert(call, { numRuns });
});

test("no values that are written make a later answer fail", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const types = fc.constantFrom(1, 2, 3, 4);
  const written = fc.record({
    method: fc.constantFrom(...Object.keys(coverage).filter((name) => /^crm\..*\.(add|update|delete)$/.test(name))),
    entityTypeId: types,
    ownerTypeId: types,
    id: fc.constantFrom(1, 2, 3, 131),
    ownerId: fc.constantFrom(1, 2, 131),
    deadline: fc.oneof(fc.constant("2026-12-01"), values),
    title: values,
    fields: fc.dictionary(names, values, { maxKeys: 6 }),
    required: fc.constantFrom(
      {},
      { SUBJECT: "x", RESPONSIBLE_ID: 1, TYPE_ID: 6, PROVIDER_ID: "X", OWNER_TYPE_ID: 2, OWNER_ID: 2 },
    ),
  });
  const write = fc.asyncProperty(written, async ({ method, fields, required, ...given }) => {
    const answer = await portal.call(method, { ...given, fields: { ...required, ...fields } });
    expect(answer.error).not.toBe("INTERNAL_SERVER_ERROR");
    const lists = {
      deals: "crm.deal.list?order[TITLE]=DESC",
      contacts: "crm.item.list?entityTypeId=3",
      leads: "crm.lead.list",
    };
    const cmd = { ...lists, companies: "crm.company.list?select[]=PHONE", activities: "crm.activity.list?select[]=*" };
    const { result } = await portal.call("batch", { cmd });
    expect(result).toMatchObject({ result_error: [] });
  });
  await fc.assert(write, { numRuns });
});

test("nothing written into tasks, calendars and chats makes a later answer fail", async () => {
  const office = /^(tasks?\.|calendar\.(event|meeting)|im\.(chat|message|notify|dialog))/;
  const id = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(1, 2, "3", 7) }, values);
  const moment = fc.oneof(fc.constantFrom("2026-11-23T10:00:00", "2026-12-01T10:00:00+10:00", "24.11.2026"), values);
  const keys =
    "TITLE RESPONSIBLE_ID DEADLINE STATUS PARENT_ID AUDITORS TAGS UF_CRM_TASK GROUP_ID SORT_INDEX IS_COMPLETE MEMBERS POST_MESSAGE AUTHOR_ID SECONDS";
  const fields = fc.dictionary(fc.oneof(fc.constantFrom(...keys.split(" ")), names), values, { maxKeys: 5 });
  const rule = fc.record({
    FREQ: fc.constantFrom("DAILY", "WEEKLY", "YEARLY", "NONE", "x"),
    INTERVAL: values,
    COUNT: fc.oneof(fc.constantFrom(2, 999_999), values),
    BYDAY: fc.oneof(fc.constant(["MO", "SU"]), values),
    UNTIL: moment,
  });
  const given = fc.record(
    {
      TASKID: id,
      ITEMID: id,
      FIELDS: fc.oneof(fields, values),
      taskId: id,
      userId: id,
      fields: fc.oneof(
        fields.map((more) => ({ TITLE: "A", RESPONSIBLE_ID: 1, ...more })),
        values,
      ),
      id,
      eventId: id,
      status: fc.constantFrom("Y", "N", "Q", "x"),
      type: fc.oneof({ weight: 3, arbitrary: fc.constant("user") }, fc.constantFrom("company_calendar", "group")),
      ownerId: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, values),
      name: fc.oneof(fc.constant("Talk"), values),
      from: moment,
      to: moment,
      from_ts: values,
      skip_time: fc.constantFrom("Y", "N"),
      timezone_from: fc.oneof(fc.constantFrom("Asia/Tokyo", "+05:00"), values),
      rrule: fc.oneof(rule, values),
      recurrence_mode: fc.constantFrom("this", "next", "all"),
      current_date_from: moment,
      is_meeting: fc.constantFrom("Y", "N"),
      attendees: fc.oneof(fc.constant([2, 3]), values),
      meeting: values,
      remind: values,
      crm_fields: values,
      DIALOG_ID: fc.oneof(fc.constantFrom("chat1", 2), values),
      MESSAGE_ID: id,
      USER_ID: id,
      USERS: values,
      MESSAGE: values,
      ATTACH: values,
      KEYBOARD: values,
      TAG: values,
      LAST_ID: values,
      FIRST_ID: values,
      LIMIT: values,
    },
    { requiredKeys: ["taskId", "fields", "id", "type", "ownerId", "name", "from", "to", "USER_ID", "MESSAGE"] },
  );
  const legacy = fc.tuple(id, fc.oneof(id, fields), fc.oneof(fields, values)).map((list) => Object.assign({}, list));
  const portal = await startPortal({ world: smallWorld() });
  const methods = Object.keys(coverage).filter((method) => office.test(method));
  const write = fc.asyncProperty(fc.constantFrom(...methods), given, legacy, async (method, params, places) => {
    const answer = await portal.call(method, method.startsWith("task.") ? places : params);
    expect(answer.error).not.toBe("INTERNAL_SERVER_ERROR");
    const lists = {
      tasks: "tasks.task.list?select[]=*&select[]=TAGS&order[DEADLINE]=ASC",
      task: "tasks.task.get?taskId=1",
    };
    const calendar = "calendar.event.get?type=user&ownerId=1&from=2026-11-01&to=2026-12-31";
    const chats = {
      notes: "im.notify.get",
      chat: "im.dialog.messages.get?DIALOG_ID=2",
      people: "calendar.section.get?type=user&ownerId=1",
    };
    const cmd = { ...lists, calendar, ...chats, items: "task.checklistitem.getlist?TASKID=1" };
    const after = await portal.call("batch", { cmd });
    expect(after.error).toBeUndefined();
  });
  await fc.assert(write, { numRuns });
});
