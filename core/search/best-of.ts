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
  // Written out where it is used: a function would be called for each of tens of thousands.
  const scale = greatest > 1e-9 ? STEPS / greatest : 0;
  const counts = new Uint32Array(STEPS + 1);
  for (const doc of docs) counts[Math.floor(scores[doc]! * scale)]! += 1;
  let least = STEPS;
  for (let count = counts[least]!; least > 0 && count < most; count += counts[least]!) least -= 1;
  const best: number[] = [];
  for (const doc of docs) if (Math.floor(scores[doc]! * scale) >= least) best.push(doc);
  return best;
}
