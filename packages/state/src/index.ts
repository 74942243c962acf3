export { dictionaryCache, type DictionaryCache } from "./dictionary-cache.ts";
export { forgivingCache } from "./forgiving-cache.ts";
export { type AtomicFile, openFileAtomic } from "./open-file-atomic.ts";
export { openState, type State, type StateLocation, type StateOptions } from "./open-state.ts";
export { StateError, type StateErrorCode } from "./state-error.ts";
export { stateFolders, type StateFolders, type Surroundings } from "./state-folders.ts";
export { type FileLockOptions, withFileLock } from "./with-file-lock.ts";
export { writeFileAtomic } from "./write-file-atomic.ts";
