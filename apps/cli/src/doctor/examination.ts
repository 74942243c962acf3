import type { StoreStatus, VaultProbe } from "@b24kit/credential-store";
import type { Context } from "../context.ts";
import type { FolderFacts } from "./local/look-at-folder.ts";
import type { SecretErrors } from "./local/read-secrets.ts";
import type { FoundCredential } from "./open-credential.ts";
import type { PortalAnswers } from "./portal/ask-portal.ts";
import type { Attempt } from "./probe/attempt.ts";
import type { Connection } from "./probe/connect.ts";
import type { Certificate } from "./probe/secure.ts";
import type { Target } from "./target.ts";

/** What the checks share. Steps that several checks look at run once, when the first one asks. */
export interface Examination {
  readonly context: Context;
  readonly isOffline: boolean;
  /** As they were before anything was opened: opening corrects the modes of files. Undefined: there is no place for it. */
  readonly folders: { readonly config: FolderFacts; readonly state: FolderFacts } | undefined;
  readonly credential: FoundCredential;
  /** Where the portal is; undefined when no credential tells. */
  readonly target: Target | undefined;
  readonly store: () => Promise<StoreStatus>;
  /** Which secrets cannot be read. */
  readonly secrets: () => Promise<SecretErrors>;
  /** Which places of secrets work here. */
  readonly places: () => Promise<readonly VaultProbe[]>;
  readonly addresses: () => Promise<Attempt<readonly string[]>>;
  readonly connection: () => Promise<Attempt<Connection>>;
  readonly certificate: () => Promise<Attempt<Certificate>>;
  readonly portal: () => Promise<Attempt<PortalAnswers>>;
}
