import * as fc from "fast-check";
import { expect, test } from "vitest";
import { capturedFields, type CapturedCollection } from "./captured-fields.ts";
import { createAnonymiser } from "./create-anonymiser.ts";

const collections = Object.keys(capturedFields) as CapturedCollection[];
const types = ["string", "url", "address", "file", "enumeration", "integer", "crm", "money", "nonsense"];
const userFields = { deals: new Map(types.map((type, index) => [`UF_CRM_${index}`, type])) };
const anonymiser = createAnonymiser({ salt: "salt", userFields });

/** A word that no replacement is made of, in the shapes in which a portal may bring it. */
const secret = "Яблоковъ-Qwxyz";
const shapes = fc.oneof(
  fc.constantFrom<unknown>(
    secret,
    ` ${secret}\n`,
    [secret],
    [{ VALUE: secret, VALUE_TYPE: secret, ID: secret }],
    { VALUE: secret },
    [{ OWNER_TYPE_ID: secret, OWNER_ID: "5" }],
    [{ id: 5, entryId: secret, status: secret }],
    { FREQ: secret, UNTIL: secret, BYDAY: { [secret]: secret } },
    `21.11.2026;${secret}`,
    `2026-11-21T10:00:00+03:00 ${secret}`,
    `D_5 ${secret}`,
    `10:00:00 ${secret}`,
  ),
  fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value).replaceAll('""', JSON.stringify(secret))) as unknown),
);

test("whatever stands in whatever field, a word never gets through", () => {
  fc.assert(
    fc.property(fc.constantFrom(...collections), shapes, fc.string(), (collection, value, stranger) => {
      const ids = { ID: "5", id: "5", USER_ID: "5", OWNER_ID: "5", CURRENCY: "RUB", ENTITY_ID: "STATUS" };
      const names = [...Object.keys(capturedFields[collection]), ...userFields.deals.keys()];
      for (const name of [...names, `${stranger}${secret}`]) {
        const dates = { CREATED_TIME: "2026-11-21", DATE_FROM: "2026-11-21", STATUS_ID: "NEW" };
        const made = JSON.stringify(anonymiser.row(collection, { ...ids, ...dates, [name]: value }) ?? null);
        expect(made).not.toMatch(/яблоковъ|qwxyz/i);
      }
    }),
    { numRuns: 300 },
  );
});

test("spellings of one phone and one address become one", () => {
  const first = reach("+7 (999) 000-00-01", "A@example.ru");
  expect(reach("8 999 000 00 01", "a@EXAMPLE.ru ")).toEqual(first);
  expect(reach("+7 999 000-00-02", "b@example.ru")).not.toEqual(first);
  expect(first?.["PHONE"]).toMatchObject([{ VALUE: expect.stringMatching(/^\+7551\d{7}$/), VALUE_TYPE: "WORK" }]);
  expect(first?.["EMAIL"]).toMatchObject([{ VALUE: expect.stringMatching(/^[a-z]+\d+@example\.com$/) }]);
});

test("ids of stages: those of every portal stay, invented ones are replaced, their pipeline stays", () => {
  expect(["NEW", "C4:WON", "C4:UC_A1B2C3", "C4:5"].map(stage)).toEqual(["NEW", "C4:WON", "C4:UC_A1B2C3", "C4:5"]);
  expect(stage("C4:GAZPROM")).toMatch(/^C4:X_[0-9A-F]{10}$/);
  expect(stage("C4:GAZPROM")).toBe(stage("C4:GAZPROM"));
});

test("amounts keep every digit, dates stay, nothing becomes something", () => {
  const row = { ID: "1", OPPORTUNITY: "123456789012345.67", CLOSEDATE: "2026-11-30T03:00:00+03:00", COMPANY_ID: "0" };
  expect(anonymiser.row("deals", row)).toEqual({ ...row, COMPANY_ID: null });
  expect(anonymiser.row("deals", { ID: "1", TITLE: "", SOURCE_ID: null })).toEqual({
    ID: "1",
    TITLE: "",
    SOURCE_ID: null,
  });
  expect(anonymiser.row("deals", { TITLE: "without an id" })).toBeUndefined();
});

const reach = (phone: string, mail: string) =>
  anonymiser.row("contacts", { ID: "1", PHONE: [{ VALUE: phone, VALUE_TYPE: "WORK" }], EMAIL: [{ VALUE: mail }] });

const stage = (STAGE_ID: string) => anonymiser.row("deals", { ID: "1", STAGE_ID })?.["STAGE_ID"];
