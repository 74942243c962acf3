import { beforeAll, describe, expect, test } from "vitest";
import { checkParams, exampleOf, listMethods, methodDetails, type MethodDetails } from "../../src/index.ts";

describe("every documented method has an example", () => {
  let methods: readonly MethodDetails[] = [];
  beforeAll(async () => {
    methods = await listMethods();
  });

  test("in which the check finds nothing", async () => {
    expect(methods.length).toBe(1670);
    const found: string[] = [];
    for (const details of methods) {
      const { params } = exampleOf(details);
      const problems = await checkParams(details.name, params);
      found.push(...problems.map(({ code, path }) => `${details.name}: ${code} ${path}`));
    }
    expect(found).toEqual([]);
  });

  test("with everything that the page requires", () => {
    for (const details of methods) {
      const required = (details.params ?? []).filter(({ required, name }) => required === true && !name.includes("."));
      expect(Object.keys(exampleOf(details).params)).toEqual(expect.arrayContaining(required.map(({ name }) => name)));
    }
  });

  test("as one line for a shell", () => {
    for (const details of methods) {
      const line = exampleOf(details).b24;
      expect(line).toMatch(/^b24 (?:call [\w.]+(?: --param '[^']+')*(?: --v3)?|batch .*)$/);
      expect(line.includes("--v3")).toBe(details.restVersion === 3);
    }
  });
});

test.each([
  ["crm.item.get", "b24 call crm.item.get --param 'entityTypeId:=2' --param 'id:=1'"],
  ["im.message.add", "b24 call im.message.add --param 'DIALOG_ID=chat1' --param 'MESSAGE=Hello'"],
  ["profile", "b24 call profile"],
  ["main.eventlog.list", "b24 call main.eventlog.list --v3"],
])("%s", async (method, line) => {
  const details = await methodDetails(method);
  expect(details && exampleOf(details).b24).toBe(line);
});
