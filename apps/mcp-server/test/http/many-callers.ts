import type { World } from "@b24kit/emulator";
import type { Called } from "../connect.ts";
import { now, seededWorld, startPortal } from "../portal.ts";
import { makeHome, serveHere } from "./serve-here.ts";

/** The world with one title for everybody, by which an answer tells its portal. */
function titled(world: World, title: string): World {
  return { ...world, users: world.users.map((user) => ({ ...user, WORK_POSITION: title })) };
}

/** Who an answer says that its caller is, by its data, and the portals in its text. */
export interface Told {
  readonly id: unknown;
  readonly title: unknown;
  readonly portals: readonly string[] | null;
}

/** Two rounds of calls of many callers of one server, on ten portals and in both eras: what each has to be told, and what it was. */
export async function manyCallers(
  count: number,
): Promise<{ readonly meant: readonly Told[]; readonly told: readonly Told[] }> {
  const world = seededWorld();
  const ids = world.users.filter(({ ACTIVE }) => ACTIVE).map(({ ID }) => Number(ID));
  // A portal takes 50 requests at once.
  const portals = await Promise.all(
    Array.from({ length: 10 }, async (_, index) => startPortal({ world: titled(world, `portal ${index}`) })),
  );
  using home = makeHome();
  const callers = Array.from({ length: count }, (_, index) => ({
    profile: `caller ${index}`,
    userId: ids[index % ids.length] ?? 1,
    portal: portals[index % portals.length],
  }));
  await home.save(
    Object.fromEntries(
      callers.map(({ profile, userId, portal }) => [
        profile,
        `${portal?.url}/rest/${userId}/secret${profile.replaceAll(" ", "x")}/`,
      ]),
    ),
  );
  const tokens = await home.tokens(...callers.map(({ profile }) => profile));
  await using server = await serveHere({ home, env: { B24KIT_NOW: now }, http: { requireToken: true } });
  const connections = await Promise.all(
    tokens.map(async (token, index) => server.connect({ token, era: index % 3 === 0 ? "modern" : "legacy" })),
  );
  const answers: Called[][] = [];
  for (let round = 0; round < 2; round += 1) {
    const call = { method: "user.current", detail: "full" };
    answers.push(await Promise.all(connections.map(async (connection) => connection.call("b24_call", call))));
  }
  await Promise.all(connections.map(async (connection) => connection[Symbol.asyncDispose]()));
  await Promise.all(portals.map(async (portal) => portal.close()));
  const meant = callers.map(({ userId }, index) => {
    const title = `portal ${index % portals.length}`;
    return { id: String(userId), title, portals: [title] };
  });
  return { meant: [...meant, ...meant], told: answers.flat().map(toldIn) };
}

function toldIn({ structured, text }: Called): Told {
  const { ID, WORK_POSITION } = structured.data["result"] as Readonly<Record<string, unknown>>;
  return { id: ID, title: WORK_POSITION, portals: text.match(/portal \d/g) };
}
