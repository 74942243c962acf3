/** Gives a function that runs actions one after the other, in the order in which they were given. */
export function inOrder(): <Result>(action: () => Promise<Result>) => Promise<Result> {
  let before: Promise<unknown> = Promise.resolve();
  return async (action) => {
    const done = before.then(action, action);
    before = done;
    return done;
  };
}
