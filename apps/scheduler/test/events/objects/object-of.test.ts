import * as fc from "fast-check";
import { expect, test } from "vitest";
import { objectFromKey, objectKey } from "../../../src/events/objects/object-key.ts";
import { objectOf } from "../../../src/events/objects/object-of.ts";
import type { Json } from "../../../src/events/queue/event-queue.ts";

const undefinedWord = "undefined";

test.each<[string, Json, string | null]>([
  ["ONCRMDEALUPDATE", { FIELDS: { ID: "15" } }, "deal:15"],
  ["onCrmLeadAdd", { FIELDS: { ID: 15 } }, "lead:15"],
  ["ONCRMCONTACTDELETE", { FIELDS: { ID: "15" } }, "contact:15"],
  ["ONCRMCOMPANYUPDATE", { FIELDS: { ID: "15" } }, "company:15"],
  ["ONCRMQUOTEUPDATE", { FIELDS: { ID: "15" } }, "quote:15"],
  ["ONCRMACTIVITYUPDATE", { FIELDS: { ID: "15" } }, "activity:15"],
  ["ONCRMDEALMOVETOCATEGORY", { FIELDS: { ID: "15", CATEGORY_ID: "2" } }, "deal:15"],
  ["ONCRMDYNAMICITEMUPDATE", { FIELDS: { ID: "15", ENTITY_TYPE_ID: "174" } }, "item:174:15"],
  ["ONCRMDYNAMICITEMADD_174", { FIELDS: { ID: "15" } }, "item:174:15"],
  ["ONTASKADD", { FIELDS_BEFORE: undefinedWord, FIELDS_AFTER: { ID: "7" } }, "task:7"],
  ["ONTASKDELETE", { FIELDS_BEFORE: { ID: "7" }, FIELDS_AFTER: undefinedWord }, "task:7"],
  ["ONTASKCOMMENTADD", { FIELDS_BEFORE: undefinedWord, FIELDS_AFTER: { ID: "9", TASK_ID: "7" } }, "task-comment:7:9"],
  // The new task card: a message of a chat, which has no number of a comment.
  ["ONTASKCOMMENTADD", { FIELDS_BEFORE: undefinedWord, FIELDS_AFTER: { ID: "0", TASK_ID: "7" } }, "task:7"],
  ["ONCALENDARENTRYUPDATE", { id: "5" }, "calendar-event:5"],
  ["ONUSERADD", { ID: "5", NAME: "Anna" }, "user:5"],
  ["ONCRMPRODUCTUPDATE", { FIELDS: { ID: "5" } }, "crmproduct:5"],
  ["ONCRMDEALUSERFIELDADD", { FIELDS: { ID: "5", ENTITY_ID: "CRM_DEAL" } }, "crmdealuserfield:5"],
  ["CATALOG.PRODUCT.ON.UPDATE", { FIELDS: { ID: 5 } }, "catalog.product:5"],
  ["ONAPPINSTALL", { VERSION: "1" }, null],
  ["ONCRMDYNAMICITEMUPDATE", { FIELDS: { ID: "15" } }, null],
  ["ONCRMDEALUPDATE", { FIELDS: { ID: "0" } }, null],
  ["ONCRMDEALUPDATE", { FIELDS: { ID: "15; DROP" } }, null],
  ["ONCRMDEALUPDATE", { FIELDS: [] }, null],
  ["ONCRMDEALUPDATE", null, null],
  ["ONCRMDEALUPDATE", false, null],
  ["", {}, null],
])("%s %j is %s", (code, data, key) => {
  const object = objectOf(code, data);
  expect(object === null ? null : objectKey(object)).toBe(key);
  expect(key === null ? null : objectFromKey(key)).toEqual(object);
});

test("what somebody sends never breaks it", () => {
  const part = fc.oneof(fc.jsonValue(), fc.record({ ID: fc.jsonValue(), TASK_ID: fc.jsonValue() }));
  const data = fc.oneof(part, fc.dictionary(fc.constantFrom("FIELDS", "FIELDS_AFTER", "__proto__"), part));
  fc.assert(
    fc.property(fc.constantFrom("ONTASKCOMMENTADD", "ONCRMDEALADD", "ONCRMDYNAMICITEMADD"), data, (code, value) => {
      const object = objectOf(code, value as Json);
      expect(object === null ? null : objectFromKey(objectKey(object))).toEqual(object);
    }),
  );
});

test.each(["", "deal", "deal:", "deal:x", ":5", "deal:5:", "a b:5", "deal:5:6:7"])("%j is no object", (text) => {
  expect(objectFromKey(text)).toBeNull();
});
