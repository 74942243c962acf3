import { ApiVersion, B24OAuth, EnumAppStatus } from "@bitrix24/b24jssdk";
import { expect, onTestFinished, test } from "vitest";
import { startEmulator, type Emulator, type OAuthControl } from "../src/index.ts";
import { smallWorld } from "./small-world.ts";

/** An application of the vendor's own SDK, signed in at the emulator. */
interface SignedIn {
  readonly sdk: B24OAuth;
  readonly control: OAuthControl;
  readonly emulator: Emulator;
}

async function signIn(): Promise<SignedIn> {
  const emulator = await startEmulator({ world: smallWorld(), oauth: {} });
  const control = emulator.oauth!;
  const { clientId, clientSecret, memberId } = control;
  const { accessToken, refreshToken, expires } = control.issue();
  const sdk = new B24OAuth(
    {
      applicationToken: "",
      userId: 1,
      memberId,
      accessToken,
      refreshToken,
      expires: Math.floor(expires / 1000),
      expiresIn: 3600,
      scope: "crm",
      domain: new URL(emulator.url).host,
      // The SDK puts "/" and the method behind it.
      clientEndpoint: `${emulator.url}/rest`,
      serverEndpoint: `${emulator.url}/rest/`,
      status: EnumAppStatus.Local,
      issuer: "request",
    },
    { clientId, clientSecret },
  );
  sdk.offClientSideWarning();
  // The SDK turns every address into https; the emulator speaks plain HTTP on loopback.
  sdk.getHttpClient(ApiVersion.v2).ajaxClient.interceptors.request.use((config) => {
    config.url = config.url?.replace("https://", "http://") ?? "";
    return config;
  });
  onTestFinished(() => {
    sdk.destroy();
    return emulator.close();
  });
  return { sdk, control, emulator };
}

async function profile(sdk: B24OAuth): Promise<string | undefined> {
  const answer = await sdk.actions.v2.call.make<{ ID: string }>({ method: "profile" });
  return answer.getData()?.result.ID;
}

test("calls with a token, and a refresh once the portal says that it has expired", async () => {
  const { sdk, control } = await signIn();
  expect(await profile(sdk)).toBe("1");
  expect(control.counts().refreshes).toBe(0);
  control.pass(3600);
  expect(await profile(sdk)).toBe("1");
  expect(await profile(sdk)).toBe("1");
  expect(control.counts()).toEqual({ exchanges: 0, refreshes: 1, refused: 0 });
});

test("the refresh token of the answer is the next one to use", async () => {
  const { sdk, control } = await signIn();
  for (let hours = 0; hours < 3; hours++) {
    control.pass(3600);
    expect(await profile(sdk)).toBe("1");
  }
  expect(control.counts()).toEqual({ exchanges: 0, refreshes: 3, refused: 0 });
});

test("the SDK registers handlers and empties the offline queue", async () => {
  const { sdk, emulator } = await signIn();
  const call = async <Result>(method: string, params: object): Promise<Result | undefined> =>
    (await sdk.actions.v2.call.make<Result>({ method, params: { ...params } })).getData()?.result;
  const handler = { event: "ONCRMDEALUPDATE", handler: "https://sdk.example/", event_type: "offline" };
  expect(await call("event.bind", { ...handler, auth_connector: "sdk" })).toBe(true);
  emulator.events.change({ entity: "deal", action: "update", id: 5 });
  const taken = await call<{ process_id: string; events: { EVENT_DATA: object; MESSAGE_ID: string }[] }>(
    "event.offline.get",
    { clear: 0, auth_connector: "sdk" },
  );
  expect(taken?.events).toMatchObject([{ EVENT_DATA: { FIELDS: { ID: 5 } } }]);
  const cleared = { process_id: taken?.process_id, message_id: taken?.events.map(({ MESSAGE_ID }) => MESSAGE_ID) };
  expect(await call("event.offline.clear", cleared)).toBe(true);
  expect(emulator.events.queue()).toEqual({ free: 0, reserved: 0, erroneous: 0 });
  expect(await call("event.unbind", handler)).toEqual({ count: 1 });
});

test("a revoked sign-in is refused as the SDK expects it", async () => {
  const { sdk, control } = await signIn();
  control.revoke();
  control.pass(3600);
  await expect(profile(sdk)).rejects.toThrow("Invalid grant");
  expect(control.counts().refused).toBeGreaterThan(0);
});
