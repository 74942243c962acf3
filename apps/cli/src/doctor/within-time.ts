/** The result, or an error with the code ETIMEDOUT after so many milliseconds; the work itself is not stopped. */
export async function withinTime<Result>(work: Promise<Result> | Result, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timeUp()), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** The error of what did not end in time. */
export function timeUp(): Error {
  return Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" });
}
