import { createDealsWorld, startEmulator } from "@b24kit/emulator";

const rounds = 8;

/**
 * Lets this process compile what a portal runs, on a portal of its own: the first reader would wait for it otherwise.
 * Both ways of reading are warmed: by identifier and by offset.
 */
export async function warmUp(): Promise<void> {
  const world = createDealsWorld({ seed: "en", now: "2026-03-18T08:40:00+03:00", deals: 5000, gaps: 0.03 });
  const emulator = await startEmulator({ world });
  const select = "select[]=ID&select[]=TITLE&select[]=OPPORTUNITY&select[]=STAGE_ID&order[ID]=ASC";
  for (let round = 0; round < rounds; round += 1) {
    const byId = (index: number) => (index === 0 ? round : `$result[p${index - 1}][49][ID]`);
    await sendBatch(emulator.webhook, (index) => `crm.deal.list?${select}&filter[>ID]=${byId(index)}&start=-1`);
    await sendBatch(emulator.webhook, (index) => `crm.deal.list?${select}&start=${index * 50}`);
  }
  await emulator.close();
}

async function sendBatch(webhook: string, commandOf: (index: number) => string): Promise<void> {
  const cmd = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`p${index}`, commandOf(index)]));
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${webhook}batch`, { method: "POST", headers, body: JSON.stringify({ halt: 0, cmd }) });
  await answer.text();
}
