/** Seeds from 1 up to `usual`. FAULT_SEED=123 in the environment runs that one alone, FAULT_SEEDS=10000 so many. */
export function faultSeeds(usual: number): readonly number[] {
  const { FAULT_SEED, FAULT_SEEDS = usual } = process.env;
  if (FAULT_SEED !== undefined) return [Number(FAULT_SEED)];
  return Array.from({ length: Number(FAULT_SEEDS) }, (_, index) => index + 1);
}
