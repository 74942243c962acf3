import type { DeliverySettings, EventOptions } from "@b24kit/emulator";
import { type CliError, usageError } from "../errors/cli-error.ts";

/** Reads `--events`: switches with commas between, such as `loss=0.1,delay=50-500`. Throws an error of usage. */
export function readEvents(switches: string | undefined): EventOptions | undefined {
  if (switches === undefined) return undefined;
  let options: EventOptions = {};
  let delivery: Partial<DeliverySettings> = {};
  const parts = switches.split(",").map((part) => part.trim());
  for (const part of parts.filter((text) => text !== "")) {
    const [, name = "", value = ""] = /^([^=]*)=?(.*)$/.exec(part) ?? [];
    if (part === "no-offline") options = { ...options, features: [] };
    else if (part === "public-only") options = { ...options, localHandlers: false };
    else if (isShare(name) && /^(0(\.\d+)?|1)$/.test(value)) delivery = { ...delivery, [name]: Number(value) };
    else if (name === "delay" && /^\d{1,6}(-\d{1,6})?$/.test(value)) delivery = { ...delivery, delay: delayOf(value) };
    else throw badSwitch(part);
  }
  return { ...options, delivery };
}

function isShare(name: string): boolean {
  return name === "loss" || name === "reorder";
}

/** Milliseconds: a number, or two of them in either order. */
function delayOf(text: string): DeliverySettings["delay"] {
  const [first = 0, second] = text.split("-").map(Number);
  return second === undefined ? first : [Math.min(first, second), Math.max(first, second)];
}

function badSwitch(part: string): CliError {
  const list = "loss=0.1, reorder=0.2, delay=100, delay=50-500, no-offline, public-only";
  return usageError(
    { ru: `непонятно в --events: ${part}`, en: `cannot read in --events: ${part}` },
    {
      ru: "нужен переключатель из списка; доли от 0 до 1, задержка в миллисекундах",
      en: "it takes a switch of the list; shares from 0 to 1, the delay in milliseconds",
    },
    { ru: `возможно: ${list}`, en: `possible: ${list}` },
  );
}
