/** Gives the first copy of every text: long lists repeat a few stage ids in every row. */
export function sharedTexts(): (text: string) => string {
  return sharedValues((text) => text);
}

/** The same of values that do not change, such as dates: the first one that was written so. */
export function sharedValues<Value extends {}>(write: (value: Value) => string): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const text = write(value);
    const first = known.get(text);
    if (first !== undefined) return first;
    known.set(text, value);
    return value;
  };
}
