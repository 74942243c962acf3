import { accessGuides } from "./access-guides.ts";
import { callingGuides } from "./calling-guides.ts";
import { eventGuides } from "./event-guides.ts";
import type { Guide } from "./guide.ts";
import { interfaceGuides } from "./interface-guides.ts";

/** Every page of our own. */
export const guides: readonly Guide[] = [...accessGuides, ...eventGuides, ...callingGuides, ...interfaceGuides];
