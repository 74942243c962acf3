export { coverage, type Coverage } from "./methods/registry.ts";
export type { Clock } from "./server/clock.ts";
export type { Fault, FaultAction } from "./server/faults.ts";
export type { AuthStatus } from "./server/rest-error.ts";
export { startEmulator, type Emulator, type EmulatorOptions } from "./server/start-emulator.ts";
export type { EmulatorStats } from "./server/stats.ts";
export type { TimeProfile } from "./server/time-profile.ts";
export { createWorld, loadWorld, WorldError, type CreateWorldOptions, type LoadWorldOptions } from "./world/index.ts";
export type * from "./world/types.ts";
