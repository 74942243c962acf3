import type { Check } from "./check.ts";
import { clearText } from "./checks/clear-text.ts";
import { clock } from "./checks/clock.ts";
import { configuration } from "./checks/configuration.ts";
import { credential } from "./checks/credential.ts";
import { dns } from "./checks/dns.ts";
import { environment } from "./checks/environment.ts";
import { identity } from "./checks/identity.ts";
import { leastRights } from "./checks/least-rights.ts";
import { limits } from "./checks/limits.ts";
import { node } from "./checks/node.ts";
import { places } from "./checks/places.ts";
import { portal } from "./checks/portal.ts";
import { profiles } from "./checks/profiles.ts";
import { proxy } from "./checks/proxy.ts";
import { region } from "./checks/region.ts";
import { reports } from "./checks/reports.ts";
import { schedule } from "./checks/schedule.ts";
import { scopes } from "./checks/scopes.ts";
import { secrets } from "./checks/secrets.ts";
import { state } from "./checks/state.ts";
import { tcp } from "./checks/tcp.ts";
import { timeZone } from "./checks/time-zone.ts";
import { tls } from "./checks/tls.ts";
import { version } from "./checks/version.ts";

/** Everything that is looked at, from this computer to the portal, in the order in which it is told. */
export const checks: readonly Check[] = [
  version,
  node,
  environment,
  proxy,
  configuration,
  profiles,
  secrets,
  places,
  clearText,
  state,
  credential,
  dns,
  tcp,
  tls,
  portal,
  clock,
  identity,
  timeZone,
  region,
  scopes,
  reports,
  leastRights,
  limits,
  schedule,
];
