import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { allMethods } from "@b24kit/catalog";
import { anyMethod, type Client, command, createClient, result } from "@b24kit/client";
import { expect, onTestFinished, test } from "vitest";
import { type AccessPolicy, guardLink, RefusedError } from "../src/index.ts";

const policy: AccessPolicy = { level: "read-only", confirm: "person", allow: [], deny: [] };

/** A guarded client in front of a server that notes what arrives and answers every request with an empty result. */
async function guardedClient(): Promise<{ client: Client; arrived: string[] }> {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      arrived.push(`${request.url?.split("/").at(-1)} ${body}`);
      const empty = { result: [], result_error: [], result_total: [], result_next: [], result_time: [] };
      return response.setHeader("content-type", "application/json").end(JSON.stringify({ result: empty }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const client = createClient({
    webhook: `http://127.0.0.1:${port}/rest/1/s3cr3tmarker/`,
    links: [guardLink({ policy })],
  });
  onTestFinished(async () => {
    await client.close();
    await new Promise((resolve) => server.close(resolve));
  });
  return { client, arrived };
}

test("no changing method reaches the wire by call, answer, batch or list", async () => {
  const { client, arrived } = await guardedClient();
  const changes = allMethods().filter((method) => method.effect !== "read");
  for (const change of changes) {
    const name = anyMethod(change.name);
    await expect(client.call(name)).rejects.toBeInstanceOf(RefusedError);
    await expect(client.answer(name)).rejects.toBeInstanceOf(RefusedError);
    await expect(client.batch({ a: command("profile"), b: command(name) })).rejects.toBeInstanceOf(RefusedError);
    await expect(client.list(name)[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(RefusedError);
  }
  expect(changes.length).toBe(936);
  expect(arrived).toEqual([]);
});

test("one bad command in the last of many chunks stops the first chunk too", async () => {
  const { client, arrived } = await guardedClient();
  const reads = Array.from({ length: 120 }, (_, index) => [`k${index}`, command("user.get", { ID: index })] as const);
  const commands = { ...Object.fromEntries(reads), last: command("crm.item.delete", { entityTypeId: 2, id: 1 }) };
  await expect(client.batch(commands)).rejects.toMatchObject({
    code: "refused",
    commandKey: "last",
    reason: "destructive",
  });
  expect(arrived).toEqual([]);
});

test("reads and references between them pass", async () => {
  const { client, arrived } = await guardedClient();
  await client.call("user.current");
  await client.batch({
    me: command("user.current"),
    mine: command("tasks.task.list", { filter: { ID: result("me", "ID") } }),
  });
  expect(arrived).toHaveLength(2);
  expect(arrived[0]).toBe("user.current {}");
  expect(decodeURIComponent(arrived[1] ?? "")).toContain("tasks.task.list?filter[ID]=$result[me][ID]");
});
