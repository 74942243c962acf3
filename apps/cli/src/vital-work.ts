import type { Io } from "./io.ts";
import { messageLanguage } from "b24kit/command-line";

/** Work that the end of the process must not cut off, since nothing could make that good. */
export interface VitalWork {
  begin<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing of it is under way. Each has a time limit of its own. */
  end(io: Pick<Io, "argv" | "env" | "stderr">): Promise<void>;
}

const words = {
  ru: "вход обновляется: ещё несколько секунд, иначе он будет потерян\n",
  en: "the sign-in is being renewed: a few more seconds, or it would be lost\n",
};

export function vitalWork(): VitalWork {
  const running = new Set<Promise<unknown>>();
  return {
    async begin(work) {
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    async end({ argv, env, stderr }) {
      if (running.size > 0 && stderr.isTTY === true) stderr.write(words[messageLanguage(argv, env)]);
      while (running.size > 0) {
        await Promise.allSettled(running);
        // Whoever began it takes it out a moment later.
        await Promise.resolve();
      }
    },
  };
}
