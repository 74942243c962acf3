import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json, text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cases } from "./cases.ts";

const script = fileURLToPath(new URL("../../scripts/selection.ts", import.meta.url));

async function run(mode: string, input = "", env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = spawn(process.execPath, [script, mode], { env: { PATH: process.env["PATH"], ...env } });
  child.stdin.end(input);
  return (await Promise.all([text(child.stdout), text(child.stderr)])).join("");
}

/** The right call for each question. */
function rightFor(ask: unknown): { readonly tool: string; readonly args: object } {
  const { tool = "", args = {}, present = [] } = cases.find((entry) => entry.ask === ask) ?? {};
  return { tool, args: { ...Object.fromEntries(present.map((name) => [name, "x"])), ...args } };
}

test("prompts hold what a client shows; right answers get full marks, missing ones none", async () => {
  const prompts = JSON.parse(await run("prompts")) as { tools: object[]; questions: { id: number; ask: string }[] };
  expect(prompts.tools.length).toBeGreaterThanOrEqual(13);
  const lines = prompts.questions.map(({ id, ask }) => JSON.stringify({ id, ...rightFor(ask) }));
  const { length } = cases;
  expect(await run("score", lines.join("\n"))).toBe(
    `right tool: ${length} of ${length}; right arguments, too: ${length} of ${length}\n`,
  );
  expect(await run("score", lines.slice(1).join("\n"))).toContain(`right tool: ${length - 1} of ${length}`);
});

test("a model is asked over HTTP with the tools and the key, and the key is not printed", async () => {
  const keys = new Set<string | undefined>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    keys.add(request.headers.authorization);
    const { messages, tools } = (await json(request)) as { messages: { content: string }[]; tools: object[] };
    const { tool, args } = rightFor(messages.at(-1)?.content);
    const call = { function: { name: tools.length === 0 ? "none" : tool, arguments: JSON.stringify(args) } };
    response.end(JSON.stringify({ choices: [{ message: { tool_calls: [call] } }] }));
  };
  const service = createServer((request, response) => void answer(request, response));
  await once(service.listen(0, "127.0.0.1"), "listening");
  const { port } = service.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/v1/chat/completions`;
  const told = await run("ask", "", { SELECTION_URL: url, SELECTION_MODEL: "m", SELECTION_KEY: "k3y-0f-m0del" });
  service.close();
  expect(told).toContain(`right arguments, too: ${cases.length} of ${cases.length}`);
  expect(told).not.toContain("k3y-0f-m0del");
  expect([...keys]).toEqual(["Bearer k3y-0f-m0del"]);
});
