export { authorizationServer, portalOrigin } from "./authorization-server.ts";
export { type AuthorizeOptions, authorizeUrl } from "./authorize-url.ts";
export { exchangeCode, type ExchangeCodeOptions } from "./exchange-code.ts";
export type { OAuthApplication, TokenRequestOptions } from "./oauth-application.ts";
export { OAuthError, type OAuthErrorOptions, type OAuthReason } from "./oauth-error.ts";
export { refreshTokens, type RefreshTokensOptions } from "./refresh-tokens.ts";
export { tokenFingerprint, type Tokens, type TokenSource } from "./tokens.ts";
