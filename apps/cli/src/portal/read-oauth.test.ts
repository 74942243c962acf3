import { expect, test } from "vitest";
import { CliError } from "../errors/cli-error.ts";
import { readOAuth } from "./read-oauth.ts";

test("without the option there is no application, without switches one as it is documented", () => {
  expect(readOAuth(undefined)).toBeUndefined();
  expect(readOAuth(true)).toEqual({ applications: [{}] });
});

test("each switch sets what it names, with spaces", () => {
  const address = "http://127.0.0.1:8765/back?x=1";
  expect(
    readOAuth(`auto, lenient,code=5,access=60,refresh=3600,scopes=crm+user.userfield,redirect=${address}`),
  ).toEqual({
    consent: "auto",
    rotation: "lenient",
    codeSeconds: 5,
    accessSeconds: 60,
    refreshSeconds: 3600,
    applications: [{ scopes: ["crm", "user.userfield"], redirectUri: address }],
  });
});

test.each([
  "yes",
  "code",
  "code=0",
  "access=1h",
  "access=-1",
  "scopes=",
  "scopes=a b",
  "redirect=x",
  "redirect=ftp://x",
  "toString=1",
])("%s is no switch", (part) => {
  const read = (): unknown => readOAuth(`auto,${part}`);
  expect(read).toThrow(CliError);
  expect(read).toThrow(expect.objectContaining({ exitCode: 64, message: expect.stringContaining(part) as string }));
});
