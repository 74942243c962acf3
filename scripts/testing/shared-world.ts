import { createWorld, type World } from "@b24kit/emulator";

const made = new Map<string, World>();

/** The company of `createWorld`, made once in a process. A portal keeps what is written beside it, nobody may change it. */
export function sharedWorld(options: Parameters<typeof createWorld>[0]): World {
  const key = JSON.stringify(options);
  const world = made.get(key) ?? frozen(createWorld(options));
  made.set(key, world);
  return world;
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
