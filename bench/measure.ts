/** One line of the table: what of ours was measured against what a user would pick instead. */
export interface Measurement {
  readonly name: string;
  readonly against: string;
  readonly ours: number;
  readonly theirs: number;
  readonly unit: string;
  /** How many times better ours is: quicker, more in a second, or smaller. */
  readonly ratio: number;
}

/** What is run once in a round; the answer is what it cost, in the entry's unit. */
type Cost = () => number | Promise<number>;

interface Entry {
  readonly name: string;
  readonly against: string;
  readonly unit: string;
  /** `less`: ours is better where it costs less; `more`: where there is more of it. */
  readonly better: 'less' | 'more';
  readonly rounds?: number;
  readonly ours: Cost;
  readonly theirs: Cost;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** An engine goes on compiling for a while; what it has not compiled yet is not what a server runs. */
const warmingRounds = 4;

const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * Runs both in turn, each round in the other order, so that what the machine does beside this touches both alike; the
 * figures are the medians of all rounds but the first, which warm up.
 */
export async function measure({
  name,
  against,
  unit,
  better,
  rounds = 11,
  ...costs
}: Entry): Promise<Measurement> {
  const found = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds + warmingRounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const side of order) {
      const cost = await costs[side]();
      if (round >= warmingRounds) found[side].push(cost);
    }
  }
  const [ours, theirs] = [median(found.ours), median(found.theirs)];
  const ratio = better === 'less' ? theirs / ours : ours / theirs;
  return { name, against, ours: rounded(ours), theirs: rounded(theirs), unit, ratio: rounded(ratio) };
}

/** Microseconds for each of `count` runs. */
export function microseconds(count: number, run: () => void): number {
  const begun = performance.now();
  run();
  return ((performance.now() - begun) * 1_000) / count;
}
