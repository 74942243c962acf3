export { CredentialError, type CredentialErrorCode, type CredentialErrorText } from "./credential-error.ts";
export type { Credential } from "./environment/credential-for.ts";
export { findWebhook, type WebhookVariable, webhookVariables } from "./environment/find-webhook.ts";
export { type CredentialStore, openCredentialStore } from "./open-credential-store.ts";
export type {
  Profile,
  ProfileAccess,
  ProfileFacts,
  ProfileKind,
  ProfilePortal,
  ProfileUser,
} from "./profiles/profile.ts";
export { isSameOwner } from "./profiles/is-same-owner.ts";
export { profileName } from "./profiles/profile-name.ts";
export type { Leftover } from "./profiles/read-profiles.ts";
export type { ProfileDraft, SavedProfile } from "./save-profile.ts";
export type { SealKey } from "./seal-key.ts";
export { Secret, type SecretFacts } from "./secret.ts";
export type { SetAccessOptions } from "./set-access.ts";
export type { FileStatus } from "./status/file-status.ts";
export type { Protection } from "./status/protection.ts";
export type { StatusProblem } from "./status/status-problem.ts";
export type { ProfileStatus, StatusOptions, StoreStatus } from "./status/store-status.ts";
export type { CredentialStoreOptions } from "./store-context.ts";
export { targetName, targetVariable } from "./targets/target-name.ts";
export type {
  SavedTargetSecret,
  SetTargetSecretOptions,
  TargetSecret,
  TargetSecrets,
} from "./targets/target-secrets.ts";
export { openVault } from "./vaults/open-vault.ts";
export { probeVaults, type VaultProbe } from "./vaults/probe-vaults.ts";
export type { PassphraseRequest, Vault, VaultKind, VaultOptions } from "./vaults/vault.ts";
export type { VerifiedAccess, VerifyAccessOptions } from "./verified-access.ts";
export { parseSignIn, type SignIn, signInText, type SignInTokens } from "./sign-in/sign-in.ts";
export type { SaveSecret } from "./with-secret.ts";
