import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicFeatures } from '../core/topic/features.ts';

/**
 * `npx tsx tools/train-topic.ts [FOLDER]`: learns `core/topic/weights.json` from labelled texts, and from the cases of
 * `tests/topic-cases/` that were written for it, by logistic regression.
 * Plain gradient descent from zero, no chance in it: the same texts give the same file to the byte.
 */
export interface Sample {
  readonly about: boolean;
  readonly language: string;
  readonly values: Readonly<Record<string, number>>;
}

type WeighedSample = Sample & { readonly weight: number };

interface Row {
  readonly title?: string;
  readonly text: string;
  readonly label?: number;
  readonly about?: boolean;
}

const STEPS = 2500;
const RATE = 1;
const RIDGE = 0.006;
/**
 * What an editor would expect of a feature before seeing any text: weights are drawn to this instead of to nothing, so
 * that a base or a round of talks which the few labelled texts hardly name still counts.
 */
const EXPECTED: Readonly<Record<string, number>> = {
  iraq: 0.6,
  'iraq@lead': 0.8,
  'iraqi@lead': 0.3,
  'base@lead': 0.8,
  coalition: 0.4,
  'coalition@lead': 0.5,
  'exit@lead': 0.2,
  'talks@lead': 0.6,
  faction: 0.3,
  'faction@lead': 0.3,
  force: 0.4,
  'force@lead': 0.4,
  'departure@lead': 0.4,
  'us+iraq@lead': 0.3,
  'us+attack+faction@lead': 0.6,
  'force+faction@lead': 0.8,
  'attack+base@lead': 1,
  'attack+post@lead': 0.5,
  'attack+embassy@lead': 1.8,
  'nato+iraq@lead': 1.8,
  'talks+iraq@lead': 1.2,
  'power+military+iraq@lead': 0.4,
  'power+presence+iraq@lead': 0.5,
  'power+exit+iraq@lead': 0.5,
  'power+attack+iraq@lead': 0.4,
  'power+loss+iraq@lead': 0.4,
  'troops+iraq@lead': 0.4,
  'arms+iraq@lead': 0.4,
  'government+defence+iraq@lead': 0.4,
  'occupier+iraq@lead': 0.5,
  'force~iraq': 1.4,
  'force~iraq@lead': 1.5,
  'strike~iraq': 1,
  'strike~iraq@lead': 1,
  'departure~iraq': 1,
  'departure~iraq@lead': 1.5,
  'force~iraq, share': 0.8,
  'force~elsewhere': -0.8,
  'force~elsewhere@lead': -0.8,
  'strike~elsewhere': -0.6,
  'strike~elsewhere@lead': -0.6,
  'departure~elsewhere': -0.6,
  'departure~elsewhere@lead': -0.8,
  nobody: -2.5,
  stranger: -1,
  football: -1.5,
  'football@lead': -1,
  yemen: -0.8,
  'yemen@lead': -0.8,
  syria: -0.6,
  'syria@lead': -0.4,
  afghanistan: -1,
  'afghanistan@lead': -1,
  palestine: -0.6,
  'palestine@lead': -0.4,
  iran: -0.3,
  gulf: -0.3,
  'gulf@lead': -0.2,
  elsewhere: -0.8,
  'elsewhere@lead': -0.6,
  turkey: -1.2,
  'turkey@lead': -1.2,
  election: -1.2,
  'election@lead': -1.2,
  nuclear: -0.8,
  'nuclear@lead': -0.8,
  economy: -0.6,
  'economy@lead': -0.8,
  daily: -1,
  'daily@lead': -1,
  invasion: -1,
  'invasion@lead': -1.5,
  'past@lead': -0.3,
  'force~past': -0.8,
  'force~past@lead': -1,
  'strike~past': -0.6,
  'strike~past@lead': -0.8,
  'departure~past': -0.5,
  'departure~past@lead': -0.8,
  'alliance+iraq@lead': 1,
  aside: -2,
  late: -1.5,
  own: -0.2,
  'own@lead': -0.2,
  saudi: -0.2,
};
/** Borderline texts (label 1) teach nothing; texts on neighbouring subjects teach as much as all others together. */
const SETS = [
  ['topic_labelled', 2],
  ['hard_negatives', 1],
  ['background', 0.5],
] as const;
/** What a case written for this project teaches, beside these. */
const WRITTEN = 1;

const lines = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** The labelled texts of a folder, and the cases that were written for this project in the same form. */
export function readSamples(folder: string, cases: string): WeighedSample[] {
  return ['ar', 'fa'].flatMap((language) => {
    const sample = (row: Row, weight: number, about: boolean): WeighedSample => ({
      about,
      language,
      weight,
      values: topicFeatures(row.title ?? '', row.text).values,
    });
    const labelled = SETS.flatMap(([set, weight]) =>
      lines(join(folder, `${language}_${set}.jsonl`))
        .filter((row) => row.label !== 1)
        .map((row) => sample(row, weight, row.label === 2)),
    );
    const written = lines(join(cases, `${language}.jsonl`)).map((row) =>
      sample(row, WRITTEN, row.about === true),
    );
    return [...labelled, ...written];
  });
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
  const weights = learn(readSamples(folder, join(process.cwd(), 'tests/topic-cases')));
  writeFileSync(join(process.cwd(), 'core/topic/weights.json'), `${JSON.stringify(weights, null, 2)}\n`);
}
