import { expect, test } from "vitest";
import { runHere } from "../../run-here.ts";
import { type Application, anApplication } from "./an-application.ts";

const feeds = ["crm", "erp"]
  .map(
    (label) => `  ${label}:
    from: offline
    connector: ${label}
    codes: [ONCRMDEALADD, ONCRMDEALUPDATE]
    to: { kind: ndjson, path: "~/${label}.ndjson" }
`,
  )
  .join("");

async function bound(): Promise<Application> {
  const home = await anApplication({}, "destructive");
  home.writeFeeds(feeds);
  return home;
}

async function said(home: Application, ...args: readonly string[]) {
  return runHere(home, ["events", ...args], { stdin: "yes\n", isTerminal: true });
}

async function labels(home: Application): Promise<readonly unknown[]> {
  const rows = (await home.call("event.get", {})) as readonly Record<string, unknown>[];
  return rows.map((row) => row["connector_id"]);
}

test("events unbind leaves the bindings of another feed", async () => {
  const home = await bound();
  for (const label of ["crm", "erp"]) expect(await said(home, "bind", label)).toMatchObject({ code: 0 });
  expect(await labels(home)).toEqual(["crm", "crm", "erp", "erp"]);
  expect(await said(home, "unbind", "crm")).toMatchObject({ code: 0 });
  expect(await labels(home)).toEqual(["erp", "erp"]);
  expect(await said(home, "unbind", "erp")).toMatchObject({ code: 0 });
  expect(await labels(home)).toEqual([]);
});

test("bindings of one handler under two labels are not taken away: exit code 2, and the other label is named", async () => {
  const home = await bound();
  await home.bind(["ONCRMDEALADD"], "crm");
  await home.bind(["ONCRMDEALADD"], "erp");
  const refused = await said(home, "unbind", "crm");
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("ONCRMDEALADD (connector: erp)");
  expect(await labels(home)).toEqual(["crm", "erp"]);
});

test("bindings of one handler that are not the other's event or kind stay, and go by the user they run as", async () => {
  const home = await bound();
  await home.bind(["ONCRMDEALADD"], "crm");
  await home.bind(["ONCRMDEALUPDATE"], "erp");
  await home.call("event.bind", { event: "ONCRMDEALADD", handler: "https://x.example/" });
  const other = { event_type: "offline", auth_connector: "erp", auth_type: 1 };
  await home.call("event.bind", { event: "ONCRMDEALADD", handler: "https://x.example/", ...other });
  expect(await said(home, "unbind", "crm")).toMatchObject({ code: 0 });
  expect(await labels(home)).toEqual(["erp", undefined, "erp"]);
});
