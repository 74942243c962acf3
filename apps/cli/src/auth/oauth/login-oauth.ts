import { randomBytes } from "node:crypto";
import { Application, authorizationServer, authorizeUrl, exchangeCode, type Tokens } from "b24kit";
import { signInText } from "@b24kit/credential-store";
import type { Context } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import type { SignIn } from "../sign-in.ts";
import { getCode } from "./get-code.ts";
import { type ApplicationSource, readApplication } from "./read-application.ts";

/** How an application signs in. */
export interface OAuthLoginOptions extends ApplicationSource {
  readonly oauth?: true;
  /** Catch the code on this port of this computer. */
  readonly port?: number;
}

/** Bytes of `state`: nobody guesses it. */
const stateLength = 24;

/**
 * Takes the user through the consent of the portal and gives the code for tokens; nothing is stored yet. Throws `OAuthError` and `CliError`.
 */
export async function loginOAuth(context: Context, options: OAuthLoginOptions): Promise<SignIn> {
  refuseTwoPipes(options);
  const { portal, ...application } = await readApplication(context, options);
  // Named wrongly it is refused before anybody opens a browser.
  authorizationServer(application.server);
  const state = randomBytes(stateLength).toString("base64url");
  const url = authorizeUrl({ portal, clientId: application.clientId, state });
  context.io.known.learn({ host: new URL(url).host, isApplication: true });
  const { port } = options;
  const { code, memberId } = await getCode(context, { url, state, ...(port === undefined ? {} : { port }) });
  context.io.known.hideText(code);
  const tokens = await exchangeCode(application, code, {
    portal,
    signal: context.io.signal,
    ...(memberId === undefined ? {} : { memberId }),
    ...(context.options.timeout === undefined ? {} : { timeout: context.options.timeout * 1000 }),
  });
  for (const secret of [tokens.accessToken, tokens.refreshToken]) context.io.known.hideText(secret);
  return {
    kind: "oauth",
    credential: new Application(tokens, fresh(tokens), { clientSecret: application.clientSecret }),
    memberId: tokens.memberId,
    secretOf: (userId) => signInText({ application, tokens: { ...tokens, userId } }),
  };
}

/** Tokens of a moment ago are not refreshed before they are stored: a refresh would have to be saved. */
function fresh(tokens: Tokens) {
  return { current: () => Promise.resolve(tokens), refresh: () => Promise.resolve(tokens) };
}

/** Without a terminal the code comes on stdin, which gives one thing only. */
function refuseTwoPipes({ stdin, application, port }: OAuthLoginOptions): void {
  const isPiped = stdin === true || application === "-";
  if (!isPiped || port !== undefined) return;
  throw usageError(
    { ru: "stdin занят приложением, код вставить некуда", en: "stdin holds the application, so no code can be pasted" },
    { ru: "через stdin читается что-то одно", en: "stdin gives one thing only" },
    {
      ru: "поймайте код (--port) или дайте приложение файлом: --application FILE",
      en: "catch the code (--port), or give the application in a file: --application FILE",
    },
  );
}
