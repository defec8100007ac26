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

const STEPS = 1500;
const RATE = 0.8;
const RIDGE = 0.004;
/** Borderline texts (label 1) teach nothing; texts on neighbouring subjects teach as much as all others together. */
const SETS = [
  ['topic_labelled', 1],
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

/** Weights by feature, and the `bias`. Both classes weigh the same. */
export function learn(samples: readonly (Sample & { readonly weight?: number })[]): Record<string, number> {
  const names = Object.keys(samples[0]?.values ?? {});
  const weights: Record<string, number> = Object.fromEntries(['bias', ...names].map((name) => [name, 0]));
  const sum = (about: boolean) =>
    samples.filter((one) => one.about === about).reduce((all, one) => all + (one.weight ?? 1), 0);
  const share = { true: 0.4 / sum(true), false: 0.6 / sum(false) };
  for (let step = 0; step < STEPS; step += 1) {
    const gradient: Record<string, number> = {};
    for (const { about, values, weight } of samples) {
      let logit = weights.bias ?? 0;
      for (const name of names) logit += (weights[name] ?? 0) * (values[name] ?? 0);
      const error = (1 / (1 + Math.exp(-logit)) - (about ? 1 : 0)) * share[`${about}`] * (weight ?? 1);
      gradient.bias = (gradient.bias ?? 0) + error;
      for (const name of names) gradient[name] = (gradient[name] ?? 0) + error * (values[name] ?? 0);
    }
    for (const name of Object.keys(weights)) {
      const ridge = name === 'bias' ? 0 : RIDGE * (weights[name] ?? 0);
      weights[name] = (weights[name] ?? 0) - RATE * ((gradient[name] ?? 0) + ridge);
    }
  }
  return Object.fromEntries(
    Object.entries(weights).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
  );
}

if (process.argv[1]?.endsWith('train-topic.ts')) {
  const folder = process.argv[2] ?? join(process.cwd(), '../shared/corpus/text');
  if (!existsSync(folder)) throw new Error(`no labelled texts at ${folder}`);
  const weights = learn(readSamples(folder));
  writeFileSync(join(process.cwd(), 'core/topic/weights.json'), `${JSON.stringify(weights, null, 2)}\n`);
}
