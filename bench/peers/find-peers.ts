import { findPython } from "./find-python.ts";
import { installSdk } from "./install-sdk.ts";

/** The other clients, as far as this computer can have them. */
export interface Peers {
  /** Entry of the vendor's SDK. */
  readonly sdk: string | undefined;
  /** A Python with fast_bitrix24. */
  readonly python: string | undefined;
}

/** Installs what is missing, and says what cannot be had. */
export function findPeers(): Peers {
  const peers = { sdk: installSdk(), python: findPython() };
  if (peers.sdk === undefined) console.log("  @bitrix24/b24jssdk cannot be installed here: left out");
  if (peers.python === undefined) console.log("  fast_bitrix24 cannot be installed here");
  return peers;
}
