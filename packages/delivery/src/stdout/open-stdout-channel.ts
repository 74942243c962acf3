import { cancelled } from "../cancelled.ts";
import type { Channel } from "../channel.ts";
import { DeliveryError } from "../delivery-error.ts";
import type { ChannelParts } from "../open-channel.ts";
import { renderAs } from "../rendering/render-as.ts";
import type { TargetOf } from "../target.ts";

/** The standard output: a whole report in one write, done when the system has taken all of it. */
export function openStdoutChannel({ format = "text" }: TargetOf<"stdout">, { stdout }: ChannelParts): Channel {
  return {
    async send(message, signal) {
      if (signal.aborted) throw cancelled(signal.reason);
      const text = renderAs(format, message);
      await new Promise<void>((resolve, reject) => {
        stdout.write(text, (error) => (error ? reject(cutOff(error)) : resolve()));
      });
      return { id: "stdout" };
    },
    settle: () => Promise.resolve({ state: "unknown" }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** A part may have been taken before the error, and nothing says how much. */
function cutOff(error: Error): DeliveryError {
  const { code = "" } = error as NodeJS.ErrnoException;
  const isGone = code === "EPIPE";
  return new DeliveryError(
    "outcome-unknown",
    isGone
      ? {
          ru: "Программа, которая читала вывод, завершилась: неизвестно, сколько она прочла.",
          en: "The program that was reading the output has ended: it is unknown how much it has read.",
        }
      : {
          ru: `Вывод оборвался (${code}): неизвестно, сколько записано.`,
          en: `The output broke off (${code}): it is unknown how much was written.`,
        },
    { cause: error },
  );
}
