import type { World } from "@b24kit/emulator";
import { randomWorld } from "./random-world.ts";
import type { WorldCase } from "./world-case.ts";

/** A portal, and every text of it that may not leave the company. */
export interface SecretWorld {
  readonly world: World;
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly contacts: readonly string[];
}

const contacts = ["+7 495 123-45-67", "ivan@romashka.example", "https://zoom.example/j/1", "@romashka_bot"] as const;
const companies = ["ООО «Ромашка»", "Silverbrook Plastics Ltd"] as const;

/** A random world whose titles and places name people, companies and ways to reach them. */
export function secretWorld(worldCase: WorldCase): SecretWorld {
  const world = structuredClone(randomWorld(worldCase));
  const users = world.users as unknown as { NAME: string; LAST_NAME: string; ID: string }[];
  for (const user of users) Object.assign(user, { NAME: `Агафья${user.ID}`, LAST_NAME: lastName(Number(user.ID)) });
  const departments = world.departments as unknown as { NAME: string; ID: string }[];
  for (const department of departments) department.NAME = `Цех${department.ID}`;
  const titles: string[] = [];
  const rename = (rows: readonly unknown[], key: string): void => {
    for (const [index, row] of rows.entries()) {
      const user = users[index % users.length]!;
      const title = `Поставка${index} ${companies[index % 2]}, ${user.LAST_NAME}у ${contacts[index % 4]} на 987 654 руб.`;
      Object.assign(row as object, { [key]: title });
      titles.push(title);
    }
  };
  rename(world.deals, "TITLE");
  rename(world.leads, "TITLE");
  rename(world.tasks, "title");
  rename(world.events, "NAME");
  rename(world.events, "LOCATION");
  const names = [...users.flatMap(({ NAME, LAST_NAME }) => [NAME, LAST_NAME]), ...departments.map(({ NAME }) => NAME)];
  return { world, names: [...names, "Ромашка", "Silverbrook"], titles, contacts };
}

/** Letters only: every number is another name. */
function lastName(id: number): string {
  return `Щур${String(id).replace(/\d/g, (digit) => "абвгдежзик"[Number(digit)]!)}нов`;
}
