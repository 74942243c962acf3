import { type Making, somebody } from "./making.ts";

const first = ["Ivan", "Anna", "Пётр", "Мария", "Ivan"] as const;
const last = ["Smith", "Сидоров", "Ёлкина", "O'Neil", "Сидоров", ""] as const;
const titles = ["Рога и копыта", "Скидка 50%", "snake_case", "Рога и копыта", 'ООО "Ёлка"', "Acme"] as const;

/** Contacts and companies to which deals point: several of one name, numbers in all spellings, some shared, some missing. */
export function customerRows(making: Making) {
  const companies = Array.from({ length: 20 }, (_, index) => {
    const id = index + 1;
    return {
      ID: String(id),
      TITLE: titles[index % titles.length]!,
      ...points(5000 + id, making),
      ASSIGNED_BY_ID: somebody(making),
    };
  });
  const contacts = Array.from({ length: 40 }, (_, index) => {
    const id = index + 1;
    const company = making.random.chance(0.6) ? making.random.int(1, 20) : 0;
    return {
      ID: String(id),
      NAME: first[index % first.length]!,
      LAST_NAME: last[index % last.length]!,
      SECOND_NAME: index % 4 === 0 ? "Сидорович" : "",
      COMPANY_ID: company === 0 ? "" : String(company),
      // Some are reached by the number of their company.
      ...points(company > 0 && making.random.chance(0.3) ? 5000 + company : id, making),
      ASSIGNED_BY_ID: somebody(making),
    };
  });
  return { companies, contacts };
}

/** The digits after the code of the country. */
export function nationalNumber(index: number): string {
  return String(9_120_000_000 + index * 37);
}

/** One number as people write it, and an address in large and small letters. */
function points(index: number, { random }: Making) {
  const ten = nationalNumber(index);
  const [area, a, b, c] = [ten.slice(0, 3), ten.slice(3, 6), ten.slice(6, 8), ten.slice(8)];
  const spelled = random.pick([
    `+7${ten}`,
    `8${ten}`,
    `8 (${area}) ${a}-${b}-${c}`,
    `+7 ${area} ${a} ${b} ${c}`,
    `7-${area}-${a}-${b}-${c}`,
  ]);
  const mail = random.pick([`Client${index}@Example.RU`, `client${index}@example.ru`]);
  return { PHONE: random.chance(0.1) ? "" : spelled, EMAIL: random.chance(0.2) ? "" : mail };
}

/** Links of events to deals, contacts, companies and leads; some to nothing, some to what no report reads. */
export function linksOfEvents<Row extends { readonly PARENT_ID?: string; readonly ID: string }>(
  rows: readonly Row[],
  { random, world }: Making,
): readonly (Row & { readonly UF_CRM_CAL_EVENT: unknown })[] {
  const byMeeting = new Map<string, unknown>();
  const links = (): unknown => {
    if (random.chance(0.4)) return false;
    return [
      ...(world.deals > 0 && random.chance(0.5) ? [`D_${random.int(1, world.deals)}`] : []),
      ...(random.chance(0.6) ? [`C_${random.int(1, 40)}`] : []),
      ...(random.chance(0.4) ? [`CO_${random.int(1, 20)}`] : []),
      ...(random.chance(0.1) ? ["T85_3"] : []),
    ];
  };
  return rows.map((row) => {
    const meeting = row.PARENT_ID ?? row.ID;
    if (!byMeeting.has(meeting)) byMeeting.set(meeting, links());
    return { ...row, UF_CRM_CAL_EVENT: byMeeting.get(meeting) };
  });
}
