import { buildPackage } from "./build-package.ts";

/** Builds `packages/client/dist`. Gives the path of its entry. */
export function buildClient(): string {
  return buildPackage("client");
}
