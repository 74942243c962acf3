import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type Answer, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: smallWorld() });
const say = (
  portal: TestPortal,
  dialog: unknown,
  params: object = { MESSAGE: "Hello" },
  user?: number,
): Promise<Answer> => portal.call("im.message.add", { DIALOG_ID: dialog, ...params }, user);
const read = (portal: TestPortal, params: object, user?: number): Promise<Answer> =>
  portal.call("im.dialog.messages.get", params, user);

const down = (from: number, to: number): number[] => Array.from({ length: from - to + 1 }, (_, index) => from - index);
const list = (portal: TestPortal, user: number, params: object = {}): Promise<Answer> =>
  portal.call("im.notify.get", params, user);

describe("im.message.add", () => {
  test("both sides of a dialog see it", async () => {
    const portal = await open();
    expect((await say(portal, 2, { MESSAGE: " [B]Hello[/B] & <hi> " })).result).toBe(1);
    expect((await say(portal, "1", { MESSAGE: "Hi" }, 2)).result).toBe(2);
    const seen = await read(portal, { DIALOG_ID: "2" });
    expect(seen.result).toEqual((await read(portal, { DIALOG_ID: 1 }, 2)).result);
    expect(seen.result).toMatchObject({
      chat_id: 1,
      messages: [
        {
          id: 2,
          chat_id: 1,
          author_id: 2,
          date: "2026-11-20T10:00:00+03:00",
          text: "Hi",
          unread: false,
          uuid: null,
          replaces: [],
          params: [],
          disappearing_date: null,
        },
        { id: 1, author_id: 1, text: "[B]Hello[/B] & <hi>" },
      ],
      users: [
        { id: 2, name: "Boris Petrov" },
        { id: 1, name: "Anna Orlova" },
      ],
      files: [],
    });
    expect((await read(portal, { DIALOG_ID: 3 })).result).toEqual({ chat_id: 0, messages: [], users: [], files: [] });
    expect(ids(await read(portal, { DIALOG_ID: 1 }), "messages")).toEqual([]);
  });

  test("a note to oneself is a dialog of its own", async () => {
    const portal = await open();
    await say(portal, 1);
    await say(portal, 2);
    expect(ids(await read(portal, { DIALOG_ID: 1 }), "messages")).toEqual([1]);
  });

  test("into a chat of which one is a member", async () => {
    const portal = await open();
    expect((await portal.call("im.chat.add", { TITLE: "Sales", USERS: [2, 99], MESSAGE: "Welcome" })).result).toBe(1);
    expect((await say(portal, "chat1", { MESSAGE: "x", SYSTEM: "Y" }, 2)).result).toBe(2);
    expect(rows(await read(portal, { DIALOG_ID: "chat1" }), "messages")).toMatchObject([
      { id: 2, author_id: 0 },
      { id: 1, author_id: 1, text: "Welcome" },
    ]);
    expect(await say(portal, "chat1", undefined, 3)).toEqual({
      error: "ACCESS_ERROR",
      error_description: "Action unavailable",
    });
    const { status } = await portal.raw("im.dialog.messages.get?DIALOG_ID=chat9");
    expect([status, (await read(portal, { DIALOG_ID: "chat1" }, 3)).error]).toEqual([403, "ACCESS_ERROR"]);
  });

  test("parts are kept as they come; JSON is read", async () => {
    const portal = await open();
    const keyboard = { BUTTONS: [{ TEXT: "Open", LINK: "https://example.com" }] };
    await say(portal, 2, { ATTACH: '[{"MESSAGE":"Text"}]', KEYBOARD: keyboard, MENU: "N" });
    expect(at(await read(portal, { DIALOG_ID: 2 }), "messages", 0)).toMatchObject({
      text: "",
      params: { ATTACH: [{ MESSAGE: "Text" }], KEYBOARD: keyboard },
    });
  });

  test("a long text is cut", async () => {
    const portal = await open();
    await say(portal, 2, { MESSAGE: "😀".repeat(20_000) });
    await say(portal, 2, { MESSAGE: "😀".repeat(20_001) });
    const [second, first] = rows(await read(portal, { DIALOG_ID: 2 }), "messages");
    expect(first?.["text"]).toBe("😀".repeat(20_000));
    expect(second?.["text"]).toBe(`${"😀".repeat(20_000)} (...)`);
  });

  test("a reply stays in its chat", async () => {
    const portal = await open();
    await say(portal, 2);
    await say(portal, 3);
    expect((await say(portal, 2, { MESSAGE: "x", REPLY_ID: 1 })).result).toBe(3);
    expect((await say(portal, 2, { MESSAGE: "x", REPLY_ID: 2 })).error).toBe("REPLY_FROM_OTHER_CHAT_ERROR");
    expect((await say(portal, 4, { MESSAGE: "x", REPLY_ID: 1 }, 3)).error).toBe("REPLY_ACCESS_ERROR");
    expect((await say(portal, 2, { MESSAGE: "x", REPLY_ID: 99 })).error).toBe("REPLY_ACCESS_ERROR");
  });

  test.each([
    [{ DIALOG_ID: 2 }, "MESSAGE_EMPTY", "Message can't be empty"],
    [{ DIALOG_ID: 2, MESSAGE: " ", ATTACH: [] }, "MESSAGE_EMPTY", "Message can't be empty"],
    [{ MESSAGE: "x" }, "USER_ID_EMPTY", "User ID can't be empty"],
    [{ DIALOG_ID: "boss", MESSAGE: "x" }, "USER_ID_EMPTY", "User ID can't be empty"],
    [{ DIALOG_ID: ["2"], MESSAGE: "x" }, "USER_ID_EMPTY", "User ID can't be empty"],
    [{ DIALOG_ID: 99, MESSAGE: "x" }, "USER_NOT_FOUND", "User not found"],
    [{ DIALOG_ID: "chat9", MESSAGE: "x" }, "CHAT_ID", "Error creating message"],
    [{ DIALOG_ID: "sg1", MESSAGE: "x" }, "CHAT_ID", "Error creating message"],
    [{ DIALOG_ID: 2, MESSAGE: "x", ATTACH: "{" }, "ATTACH_ERROR", "Incorrect attach params"],
    [{ DIALOG_ID: 2, MESSAGE: "x", ATTACH: 5 }, "ATTACH_ERROR", "Incorrect attach params"],
    [{ DIALOG_ID: 2, MESSAGE: "x", KEYBOARD: "x" }, "KEYBOARD_ERROR", "Incorrect keyboard params"],
    [{ DIALOG_ID: 2, MESSAGE: "x", MENU: true }, "MENU_ERROR", "Incorrect menu params"],
    [
      { DIALOG_ID: 2, ATTACH: [{ MESSAGE: "x".repeat(60_000) }] },
      "ATTACH_OVERSIZE",
      "You have exceeded the maximum allowable size of attach",
    ],
  ])("%# %.60j", async (params, error, description) => {
    const portal = await open();
    expect(await portal.call("im.message.add", params)).toEqual({ error, error_description: description });
    expect((await say(portal, 2)).result).toBe(1);
  });
});

describe("im.dialog.messages.get", () => {
  test("messages go on backwards from LAST_ID and forwards from FIRST_ID, LIMIT to a page", async () => {
    const portal = await open();
    for (let count = 0; count < 60; count++) await say(portal, 2, { MESSAGE: String(count) });
    await say(portal, 3);
    const page = async (params: object): Promise<number[]> =>
      ids(await read(portal, { DIALOG_ID: 2, ...params }), "messages");
    expect(await page({})).toEqual(down(60, 41));
    expect(await page({ LIMIT: 100 })).toEqual(down(60, 11));
    expect(await page({ LIMIT: 3 })).toEqual(down(60, 58));
    expect(await page({ LAST_ID: 41, LIMIT: "3" })).toEqual([40, 39, 38]);
    expect(await page({ LAST_ID: 1 })).toEqual([]);
    expect(await page({ FIRST_ID: 10, LIMIT: 3 })).toEqual([11, 12, 13]);
    expect(await page({ FIRST_ID: 0, LIMIT: 2 })).toEqual([1, 2]);
    expect(await page({ LAST_ID: 999 })).toEqual([]);
    // 61 is a message of another chat.
    expect(await page({ LAST_ID: 61 })).toEqual([]);
  });

  test.each([
    [{}, "DIALOG_ID_EMPTY"],
    [{ DIALOG_ID: "x" }, "DIALOG_ID_EMPTY"],
    [{ DIALOG_ID: 2, LAST_ID: "x" }, "LAST_ID_STRING"],
    [{ DIALOG_ID: 2, FIRST_ID: [] }, "FIRST_ID_STRING"],
    [{ DIALOG_ID: 99 }, "ACCESS_ERROR"],
  ])("%j is %s", async (params, error) => {
    expect((await read(await open(), params)).error).toBe(error);
  });
});

describe("changing and deleting", () => {
  test("the author changes; an empty text deletes", async () => {
    const portal = await open();
    await say(portal, 2, { MESSAGE: "x", ATTACH: [{ MESSAGE: "a" }] });
    const change = (params: object, user?: number): Promise<Answer> =>
      portal.call("im.message.update", { MESSAGE_ID: 1, ...params }, user);
    const message = async (): Promise<unknown> => at(await read(portal, { DIALOG_ID: 2 }), "messages", 0);
    expect((await change({ ATTACH: "N", IS_EDITED: "N" })).result).toBe(true);
    expect(await message()).toMatchObject({ text: "x", params: [] });
    expect((await change({ MESSAGE: "y" })).result).toBe(true);
    expect(await message()).toMatchObject({ id: 1, text: "y", params: { IS_EDITED: "Y" } });
    expect((await change({ MESSAGE: "z" }, 2)).error).toBe("CANT_EDIT_MESSAGE");
    expect((await change({ MESSAGE: "" })).result).toBe(true);
    expect(await message()).toBeUndefined();
    expect((await change({ MESSAGE: "z" })).error).toBe("CANT_EDIT_MESSAGE");
    expect((await portal.call("im.message.update", { MESSAGE: "z" })).error).toBe("MESSAGE_ID_ERROR");
  });

  test("administrators delete in chats, not in dialogs of others; ids do not come back", async () => {
    const portal = await open();
    await portal.call("im.chat.add", { USERS: [1] }, 2);
    await say(portal, "chat1", undefined, 2);
    await say(portal, 3, undefined, 2);
    const drop = async (id: unknown, user?: number): Promise<unknown> => {
      const answer = await portal.call("im.message.delete", { MESSAGE_ID: id }, user);
      return answer.error ?? answer.result;
    };
    expect(await drop(1, 3)).toBe("CANT_EDIT_MESSAGE");
    expect(await drop(1)).toBe(true);
    expect(await drop(2)).toBe("CANT_EDIT_MESSAGE");
    expect(await drop(2, 2)).toBe(true);
    expect(await drop("x")).toBe("MESSAGE_ID_ERROR");
    expect((await say(portal, 2)).result).toBe(3);
    const { status } = await portal.raw("im.message.delete?MESSAGE_ID=1");
    expect(status).toBe(403);
  });
});

describe("notifications", () => {
  test("of a person and of the system; numbered together with messages", async () => {
    const portal = await open();
    expect((await portal.call("im.notify.personal.add", { USER_ID: 2, MESSAGE: " One " })).result).toBe(1);
    await say(portal, 2);
    expect(
      (await portal.call("im.notify.system.add", { USER_ID: "2", MESSAGE: "Two", ATTACH: [{ A: 1 }] })).result,
    ).toBe(3);
    expect((await portal.call("im.notify", { USER_ID: 3, MESSAGE: "Three" })).result).toBe(4);
    expect((await portal.call("im.notify", { USER_ID: 3, MESSAGE: "Four", TYPE: "SYSTEM" })).result).toBe(5);
    expect((await list(portal, 2)).result).toMatchObject({
      total_count: 2,
      total_unread_count: 2,
      chat_id: 1,
      notifications: [
        { id: 3, author_id: 0, text: "Two", params: { ATTACH: [{ A: 1 }] } },
        {
          id: 1,
          chat_id: 1,
          author_id: 1,
          date: "2026-11-20T10:00:00+03:00",
          notify_type: 2,
          notify_module: "rest",
          notify_event: "rest_notify",
          notify_tag: "",
          notify_read: "N",
          setting_name: "rest|rest_notify",
          text: "One",
          params: null,
        },
      ],
      users: [{ id: 1, name: "Anna Orlova" }],
    });
    expect(rows(await list(portal, 3), "notifications").map((row) => row["author_id"])).toEqual([0, 1]);
    expect((await list(portal, 4)).result).toEqual({ notifications: [], users: [] });
    expect((await read(portal, { DIALOG_ID: "chat1" }, 2)).error).toBe("ACCESS_ERROR");
  });

  test("of one tag the newest stays; applications have tags of their own", async () => {
    const portal = await open();
    const notify = (user: number, more: object): Promise<Answer> =>
      portal.call("im.notify.system.add", { USER_ID: user, MESSAGE: "x", TAG: "day", ...more });
    await notify(2, { CLIENT_ID: "a", SUB_TAG: "s" });
    await notify(2, { CLIENT_ID: "b", SUB_TAG: "s" });
    await notify(2, { CLIENT_ID: "a", SUB_TAG: "s" });
    expect(ids(await list(portal, 2), "notifications")).toEqual([3, 2]);
    await notify(3, { CLIENT_ID: "a" });
    expect(ids(await list(portal, 2), "notifications")).toEqual([2]);
    const [row] = rows(await list(portal, 2), "notifications");
    expect(row).toMatchObject({
      notify_tag: expect.stringMatching(/^MP\|[0-9a-f]{5}\|day$/) as unknown,
      notify_sub_tag: expect.stringMatching(/^MP\|[0-9a-f]{5}\|s$/) as unknown,
    });
  });

  test("notifications come newest first, and go on after the last id and type", async () => {
    const portal = await open();
    for (let count = 0; count < 55; count++) await portal.call("im.notify", { USER_ID: 1, MESSAGE: "x" });
    const page = async (params: object): Promise<number[]> => ids(await list(portal, 1, params), "notifications");
    expect(await page({})).toHaveLength(50);
    expect(await page({ LIMIT: 2 })).toEqual([55, 54]);
    expect(await page({ LAST_ID: 54, LAST_TYPE: 3, LIMIT: 2 })).toEqual([53, 52]);
    expect((await list(portal, 1, { LAST_ID: 54 })).error).toBe("LAST_ID_AND_LAST_TYPE");
    expect((await list(portal, 1, { LAST_ID: "x", LAST_TYPE: 3 })).error).toBe("LAST_ID_STRING");
  });

  test("deleting: own ones by id, those of the application by tag", async () => {
    const portal = await open();
    const add = (user: number, more: object = {}): Promise<Answer> =>
      portal.call("im.notify", { USER_ID: user, MESSAGE: "x", CLIENT_ID: "a", ...more });
    const drop = async (params: object): Promise<unknown> => {
      const answer = await portal.call("im.notify.delete", params);
      return answer.error ?? answer.result;
    };
    await add(1);
    await add(2);
    await add(2, { TAG: "t" });
    await add(2, { SUB_TAG: "s" });
    await add(3, { SUB_TAG: "s" });
    expect(await drop({ ID: 2 })).toBe(false);
    expect(await drop({ ID: 1 })).toBe(true);
    expect(await drop({ TAG: "t" })).toBe("ACCESS_DENIED");
    expect(await drop({ TAG: "t", CLIENT_ID: "b" })).toBe(false);
    expect(await drop({ TAG: "t", CLIENT_ID: "a" })).toBe(true);
    expect(await drop({ SUB_TAG: "s", CLIENT_ID: "a" })).toBe(true);
    expect(await drop({})).toBe("PARAMS_ERROR");
    expect(ids(await list(portal, 2), "notifications")).toEqual([2]);
    expect((await portal.raw("im.notify.delete?TAG=t")).status).toBe(403);
  });

  test.each([
    [{ MESSAGE: "x" }, "USER_ID_EMPTY"],
    [{ USER_ID: 0, MESSAGE: "x" }, "USER_ID_EMPTY"],
    [{ USER_ID: [2], MESSAGE: "x" }, "USER_ID_EMPTY"],
    [{ USER_ID: 2 }, "MESSAGE_EMPTY"],
    [{ USER_ID: 2, MESSAGE: "x", ATTACH: "x" }, "ATTACH_ERROR"],
    [{ USER_ID: 2, MESSAGE: "x", ATTACH: ["x".repeat(60_000)] }, "ATTACH_OVERSIZE"],
    [{ USER_ID: 99, MESSAGE: "x" }, undefined],
  ])("%# %.50j is %s", async (params, error) => {
    const answer = await (await open()).call("im.notify.personal.add", params);
    expect([answer.error, answer.result]).toEqual([error, error === undefined ? false : undefined]);
  });
});

test("the commands of a batch refer to the chat and the message made before them", async () => {
  const portal = await open();
  const cmd = {
    a: "im.chat.add?TITLE=Sales&USERS[]=2",
    b: "im.message.add?DIALOG_ID=chat$result[a]&MESSAGE=Hello",
    c: "im.message.update?MESSAGE_ID=$result[b]&MESSAGE=Bye",
    d: "im.notify?USER_ID=2&MESSAGE=x",
  };
  expect(at(await portal.call("batch", { cmd }), "result")).toEqual({ a: 1, b: 1, c: true, d: 2 });
  expect(at(await read(portal, { DIALOG_ID: "chat1" }, 2), "messages", 0, "text")).toBe("Bye");
});
