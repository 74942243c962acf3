// A receiver on a real queue: node receiver.ts <folder or address of a database> <token>. Says its address, and works until it is killed.
import { createFeedToken } from "../../../apps/scheduler/src/events/online/feed-token.ts";
import { openReceiver } from "../../../apps/scheduler/src/events/online/open-receiver.ts";
import { openEvents, openSharedStore } from "../../../apps/scheduler/src/store/open-store.ts";

const [place = "", token = ""] = process.argv.slice(2);

const queue = place.startsWith("postgres:")
  ? (await openSharedStore({ url: place, place: "the bench" })).openEvents()
  : openEvents({ folder: place });
const known = { read: async () => token, write: async () => undefined, remove: async () => undefined };
const receiver = await openReceiver(
  { host: "127.0.0.1", port: 0 },
  {
    feeds: [{ feed: { name: "deals", codes: [] }, token: createFeedToken(known, () => performance.now()) }],
    queue,
    now: Date.now,
    onEvent: () => undefined,
  },
);
console.log(receiver.address);
