import { portalScopes } from "../server/scopes.ts";
import { serverIso } from "../server/time-profile.ts";
import { isTruthy, toText } from "../php/values.ts";
import type { MethodCall, MethodResult, MethodTable } from "./method.ts";
import { timeZoneOffset } from "./users/user-row.ts";

/**
 * Methods about the portal and the key. `list` gives the names and scopes of all methods: it is a function because these
 * methods are part of that table themselves.
 */
export function serviceMethods(
  list: () => readonly (readonly [name: string, scopes: readonly string[]])[],
): MethodTable {
  return {
    profile: { scopes: [], support: "full", run: profile },
    "user.admin": { scopes: [], support: "full", run: ({ caller }) => ({ result: caller.isAdmin }) },
    scope: {
      scopes: [],
      support: "full",
      run: ({ scopes, params }) => ({ result: isTruthy(params["full"]) ? portalScopes() : scopes }),
    },
    methods: {
      scopes: [],
      support: "partial",
      note: "Names the methods of the emulator only, also with full=true.",
      run: (call) => methods(call, list()),
    },
    "method.get": {
      scopes: [],
      support: "partial",
      note: "A method that the emulator does not have does not exist.",
      run: (call) => methodGet(call, list()),
    },
    "server.time": { scopes: [], support: "full", run: ({ portal }) => ({ result: serverIso(portal, portal.now()) }) },
    "app.info": {
      scopes: [],
      support: "partial",
      note: "A webhook sees scopes and licence; of an application without LICENSE_TYPE and LICENSE_FAMILY.",
      run: appInfo,
    },
  };
}

function profile({ portal, caller }: MethodCall): MethodResult {
  const { row } = caller;
  const offset = timeZoneOffset(portal, row);
  return {
    result: {
      ID: row.ID,
      ADMIN: caller.isAdmin,
      NAME: row.NAME,
      LAST_NAME: row.LAST_NAME,
      PERSONAL_GENDER: toText(row["PERSONAL_GENDER"]),
      TIME_ZONE: row.TIME_ZONE,
      ...(offset === undefined ? {} : { TIME_ZONE_OFFSET: offset }),
    },
  };
}

function appInfo({ portal, scopes, application }: MethodCall): MethodResult {
  const { license } = portal.world.portal;
  if (application === undefined) return { result: { SCOPE: scopes, LICENSE: license } };
  return {
    result: {
      ID: application.id,
      CODE: application.clientId,
      VERSION: 1,
      STATUS: application.status,
      INSTALLED: true,
      PAYMENT_EXPIRED: "N",
      DAYS: null,
      LANGUAGE_ID: license.split("_", 1)[0],
      LICENSE: license,
    },
  };
}

function methods(call: MethodCall, known: ReturnType<Parameters<typeof serviceMethods>[0]>): MethodResult {
  const { params } = call;
  const scope = toText(params["scope"]);
  const isWanted = (scopes: readonly string[]): boolean => {
    if (scope !== "") return scopes.includes(scope);
    return isTruthy(params["full"]) || isOpen(call, scopes);
  };
  return { result: known.filter(([, scopes]) => isWanted(scopes)).map(([name]) => name) };
}

function methodGet(call: MethodCall, known: ReturnType<Parameters<typeof serviceMethods>[0]>): MethodResult {
  const found = known.find(([name]) => name === toText(call.params["name"]));
  return { result: { isExisting: found !== undefined, isAvailable: found !== undefined && isOpen(call, found[1]) } };
}

function isOpen(call: MethodCall, scopes: readonly string[]): boolean {
  return scopes.length === 0 || scopes.some((scope) => call.scopes.includes(scope));
}
