import type { Reference } from "../../../skill.ts";

/** Choosing the authorization. */
export const auth: Reference = {
  id: "auth",
  title: "Choosing the authorization",
  about: "Webhook, local application or marketplace application; tokens",
  when: {
    ru: [
      "вебхук или приложение",
      "обновление токена",
      "как авторизоваться в rest",
      "expired_token",
      "локальное приложение",
    ],
    en: ["webhook or application", "refresh token", "oauth for bitrix24", "expired_token", "local application"],
  },
  text: () => `Goal → choice → one command.

| need | take |
| --- | --- |
| scripts, reports, one portal, one user | inbound webhook |
| events, placements, robots, own options, several users | local application (OAuth) |
| many portals | marketplace application (OAuth) |
| being told of a change, nothing else | outbound webhook: form POST without a token, compare \`application_token\` |

\`\`\`sh
b24 call profile
b24 call scope
b24 call event.bind --param 'event=ONCRMDEALUPDATE' --param handler=https://example.com/handler --dry-run
b24 methods show event.bind
\`\`\`

**Webhook.** \`/rest/USER/SECRET/METHOD\` of the portal, HTTPS only; permanent, one user, fixed scopes, optional expiry. The address is a password: environment or credential store, never code, logs or chat. Refused with \`WRONG_AUTH_TYPE\`: \`event.*\`, placements, robots.

**OAuth.** Browser → \`/oauth/authorize/?client_id=…&state=…\` → \`code\` (30 s, once) → \`oauth.bitrix.info/oauth/token/\`, server to server.

- Access token 1 h, refresh token 180 days. **Each refresh gives a new refresh token**: store it atomically before using the access token; one refresh at a time per portal.
- Refresh on \`expired_token\` (or shortly before \`expires\`), then repeat the call once. Never on a timer, never before each call.
- \`invalid_grant\` = authorization lost; \`PAYMENT_REQUIRED\` = trial over.
- Key of a portal is \`member_id\` (survives renames). \`domain\` in the token answer is the authorization server's.
- \`client_secret\` goes to the authorization server only. Calls use \`client_endpoint\`.
- In the portal's frame the POST carries \`AUTH_ID\`, \`REFRESH_ID\`, \`member_id\`: untrusted until a call with it succeeds.
- A renamed portal answers 302: repeat there with the same method and body.

**Installing.** With pages: the installer must report that it is done, until then no events and no ordinary users. Without pages: \`ONAPPINSTALL\` brings tokens and \`application_token\`; keep both.

**Errors**: classify by \`error\`, not by status. \`insufficient_scope\` a scope is missing; \`INVALID_CREDENTIALS\` wrong secret or no rights; \`user_access_error\` user may not use the application; \`METHOD_CONFIRM_WAITING\` an administrator has to confirm. A method that does not exist is reported before wrong credentials are.

b24 itself signs in with webhooks; applications use the client package with their own tokens.`,
};
