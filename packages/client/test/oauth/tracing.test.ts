import { inspect } from "node:util";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import { request } from "undici";
import { expect, test } from "vitest";
import { refreshTokens } from "../../src/index.ts";
import { startTracing } from "../tracing.ts";
import { clientSecret, startTokenServer } from "./token-server.ts";

test("the instrumentation of undici does not write down what is sent to the authorization server", async () => {
  using tracing = startTracing();
  const instrumentation = new UndiciInstrumentation();
  try {
    const server = await startTokenServer("https://romashka.bitrix24.ru/rest/");
    const tokens = server.tokens();
    await request(`${server.origin}/seen`);
    expect(inspect(tracing.spans(), { depth: 4 })).toContain("/seen");
    await refreshTokens(server.application, tokens);
    const shown = inspect(tracing.spans(), { depth: 8 });
    for (const secret of [tokens.refreshToken, clientSecret, encodeURIComponent(clientSecret)]) {
      expect(shown).not.toContain(secret);
    }
    expect(server.heard.at(-1)?.headers).not.toHaveProperty("traceparent");
  } finally {
    instrumentation.disable();
  }
});
