import type { Judged } from './collection.ts';
import type { Engine } from './engines.ts';

/** Each 0 to 1; of several queries, the mean. */
export interface Score {
  /** Of what is relevant, the part that is found. Where nothing is to be found: whether nothing is. */
  readonly recall: number;
  /** Of what is found, the part that is relevant. */
  readonly precision: number;
  /** nDCG of the first ten: what was meant stands before what is near it, and both before all else. */
  readonly ranking: number;
  /** Whether all that is relevant is found, and nothing else. */
  readonly exact: number;
}

export interface Answer {
  readonly judged: Judged;
  readonly found: readonly string[];
  readonly score: Score;
}

const SHOWN = 10;

const gain = (grades: readonly number[]): number =>
  grades.slice(0, SHOWN).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

function scoreAnswer({ relevant }: Judged, found: readonly string[]): Score {
  const wanted = Object.keys(relevant).length;
  if (wanted === 0) {
    const right = found.length === 0 ? 1 : 0;
    return { recall: right, precision: right, ranking: right, exact: right };
  }
  const hits = found.filter((id) => id in relevant).length;
  const ideal = Object.values(relevant).sort((a, b) => b - a);
  return {
    recall: hits / wanted,
    precision: found.length === 0 ? 0 : hits / found.length,
    ranking: gain(found.map((id) => relevant[id] ?? 0)) / gain(ideal),
    exact: hits === wanted && found.length === wanted ? 1 : 0,
  };
}

export async function ask(engine: Engine, queries: readonly Judged[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const judged of queries) {
    const found = await engine(judged.query);
    answers.push({ judged, found, score: scoreAnswer(judged, found) });
  }
  return answers;
}

export function meanOf(answers: readonly Answer[]): Score {
  const mean = (part: keyof Score): number =>
    answers.reduce((sum, { score }) => sum + score[part], 0) / Math.max(1, answers.length);
  return {
    recall: mean('recall'),
    precision: mean('precision'),
    ranking: mean('ranking'),
    exact: mean('exact'),
  };
}
