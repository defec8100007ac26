import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicFeatures } from '../core/topic/features.ts';

/**
 * `npx tsx tools/train-topic.ts [FOLDER]`: learns `core/topic/weights.json` from labelled texts by logistic regression.
 * Plain gradient descent from zero, no chance in it: the same texts give the same file to the byte.
 */
export interface Sample {
  readonly about: boolean;
  readonly language: string;
  readonly values: Readonly<Record<string, number>>;
}

interface Row {
  readonly title?: string;
  readonly text: string;
  readonly label?: number;
}

const STEPS = 2500;
const RATE = 1;
const RIDGE = 0.006;
/**
 * What an editor would expect of a feature before seeing any text: weights are drawn to this instead of to nothing, so
 * that a base or a round of talks which the few labelled texts hardly name still counts.
 */
const EXPECTED: Readonly<Record<string, number>> = {
  iraq: 0.8,
  'iraq@lead': 0.8,
  base: 1,
  'base@lead': 1.2,
  force: 0.8,
  'force@lead': 1,
  exit: 0.3,
  talks: 0.8,
  'talks@lead': 1,
  faction: 0.6,
  'faction@lead': 0.3,
  'force+iraq': 1.2,
  'force+iraq@lead': 1.5,
  'force+exit': 0.8,
  'force+exit@lead': 0.8,
  'iraq+exit@lead': 0.6,
  'faction+force': 1,
  'faction+force@lead': 1,
  'base+attack@lead': 0.8,
  'force~iraq': 1.5,
  'force~elsewhere': -1.5,
  nobody: -2.5,
  football: -1.5,
  'football@lead': -1,
  elsewhere: -1,
  'elsewhere@lead': -1,
  syria: -0.3,
  israel: -0.6,
  'israel@lead': -0.4,
  iran: -0.3,
  nuclear: -0.8,
  'nuclear@lead': -0.8,
  economy: -0.6,
  'economy@lead': -0.8,
};
/** Borderline texts (label 1) teach nothing; texts on neighbouring subjects teach as much as all others together. */
const SETS = [
  ['topic_labelled', 2],
  ['hard_negatives', 1],
  ['background', 0.5],
] as const;

export function readSamples(folder: string): (Sample & { readonly weight: number })[] {
  return ['ar', 'fa'].flatMap((language) =>
    SETS.flatMap(([set, weight]) =>
      readFileSync(join(folder, `${language}_${set}.jsonl`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
        .filter((row) => row.label !== 1)
        .map((row) => ({
          about: row.label === 2,
          language,
          weight,
          values: topicFeatures(row.title ?? '', row.text).values,
        })),
    ),
  );
}

/** Weights by feature, and the `bias`. Positives weigh a third of all, however few they are. */
export function learn(samples: readonly (Sample & { readonly weight?: number })[]): Record<string, number> {
  const names = Object.keys(samples[0]?.values ?? {});
  const inputs = samples.map((one) => Float64Array.of(1, ...names.map((name) => one.values[name] ?? 0)));
  const sum = (about: boolean) =>
    samples.filter((one) => one.about === about).reduce((all, one) => all + (one.weight ?? 1), 0);
  const [positive, negative] = [sum(true), sum(false)];
  const shares = samples.map((one) => (one.weight ?? 1) * (one.about ? 0.35 / positive : 0.65 / negative));
  const weights = new Float64Array(names.length + 1);
  const gradient = new Float64Array(names.length + 1);
  for (let step = 0; step < STEPS; step += 1) {
    weights.forEach((weight, at) => {
      gradient[at] = at === 0 ? 0 : RIDGE * (weight - (EXPECTED[names[at - 1] ?? ''] ?? 0));
    });
    inputs.forEach((input, row) => {
      let logit = 0;
      for (let at = 0; at < input.length; at += 1) logit += (weights[at] ?? 0) * (input[at] ?? 0);
      const error = (1 / (1 + Math.exp(-logit)) - (samples[row]?.about ? 1 : 0)) * (shares[row] ?? 0);
      for (let at = 0; at < input.length; at += 1)
        gradient[at] = (gradient[at] ?? 0) + error * (input[at] ?? 0);
    });
    for (let at = 0; at < weights.length; at += 1)
      weights[at] = (weights[at] ?? 0) - RATE * (gradient[at] ?? 0);
  }
  return Object.fromEntries(
    ['bias', ...names].map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]),
  );
}

if (process.argv[1]?.endsWith('train-topic.ts')) {
  const folder = process.argv[2] ?? join(process.cwd(), '../shared/corpus/text');
  if (!existsSync(folder)) throw new Error(`no labelled texts at ${folder}`);
  const weights = learn(readSamples(folder));
  writeFileSync(join(process.cwd(), 'core/topic/weights.json'), `${JSON.stringify(weights, null, 2)}\n`);
}
