/** Steps of score by which the best are told from the many. */
const STEPS = 1_024;

/**
 * The documents with the greatest scores, `most` of them, greatest first, the later document first where scores are equal.
 * Sorts few: a common word is in tens of thousands. `scores` is by document, none below 0.
 */
export function bestOf(docs: readonly number[], scores: Float64Array, most: number): number[] {
  const best = docs.length > most ? aboveTheRest(docs, scores, most) : [...docs];
  return best.sort((a, b) => scores[b]! - scores[a]! || b - a).slice(0, most);
}

/** At least `most` of the documents, those with the greatest scores among them. */
function aboveTheRest(docs: readonly number[], scores: Float64Array, most: number): number[] {
  let greatest = 0;
  for (const doc of docs) if (scores[doc]! > greatest) greatest = scores[doc]!;
  const stepOf = (doc: number): number => Math.ceil((scores[doc]! / (greatest || 1)) * STEPS);
  const counts = new Uint32Array(STEPS + 1);
  for (const doc of docs) counts[stepOf(doc)]! += 1;
  let least = STEPS;
  for (let count = counts[least]!; least > 0 && count < most; count += counts[least]!) least -= 1;
  return docs.filter((doc) => stepOf(doc) >= least);
}
