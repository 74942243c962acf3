// Plain JavaScript, as everything that runs in the readers: stripping types would take more memory than the reading.

/** Reads all rows in this process, keeping none, and prints what it took as one line of JSON (`Measured`). */
export async function measureReading(read) {
  const seen = createIdSet();
  let [rows, last, doubled, isOrdered] = [0, 0, 0, true];
  const begun = performance.now();
  const before = process.cpuUsage();
  const failure = await failureOf(async () => {
    for await (const { ID } of read()) {
      const id = Number(ID);
      rows += 1;
      if (id <= last) isOrdered = false;
      if (!seen.add(id)) doubled += 1;
      last = id;
    }
  });
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - begun) / 1000;
  const cpuSeconds = (user + system) / 1e6;
  const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
  const figures = { rows, seconds, cpuSeconds, peakMegabytes, isOrdered, doubled, ids: seen.text(), failure };
  console.log(JSON.stringify(figures));
}

async function failureOf(work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** As `IdSet`. */
function createIdSet() {
  let bits = new Uint8Array(1024);
  return {
    add(id) {
      const index = id >> 3;
      if (index >= bits.length) {
        const larger = new Uint8Array(Math.max(bits.length * 2, index + 1));
        larger.set(bits);
        bits = larger;
      }
      const isNew = (bits[index] & (1 << (id & 7))) === 0;
      bits[index] |= 1 << (id & 7);
      return isNew;
    },
    text: () => Buffer.from(bits).toString("base64"),
  };
}
