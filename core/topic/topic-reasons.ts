import type { Reason } from '../reason.ts';
import type { Seen } from './tell-terms.ts';

/** A reason as the model counts it: the features that speak for it, and the groups whose printed forms show it. */
interface Family {
  readonly code: string;
  readonly features: RegExp;
  readonly shown: readonly Seen[];
}

/** Every feature belongs to the first family that it fits. */
const FAMILIES: readonly Family[] = [
  {
    code: 'topic.elsewhere',
    features: /~elsewhere|^(?:yemen|syria|afghanistan|palestine|iran|gulf|saudi|elsewhere|turkey)\b/,
    shown: ['yemen', 'syria', 'afghanistan', 'palestine', 'gulf', 'elsewhere', 'turkey', 'iran', 'saudi'],
  },
  {
    code: 'topic.departure',
    features: /^(?:departure|exit|power\+exit)\b/,
    shown: ['departure', 'exit', 'away'],
  },
  { code: 'topic.talks', features: /^talks\b/, shown: ['talks'] },
  { code: 'topic.bases', features: /^(?:base|post|embassy|attack\+)/, shown: ['base', 'post', 'embassy'] },
  { code: 'topic.attacks', features: /^(?:strike|attack|us\+attack)\b/, shown: ['strike', 'attack'] },
  { code: 'topic.factions', features: /^(?:faction|force\+faction)\b/, shown: ['faction'] },
  {
    code: 'topic.forces',
    features: /^(?:force|coalition|centcom|nato|alliance|troops|arms|loss|power|government|occupier)\b/,
    shown: ['coalition', 'troops', 'force', 'arms', 'centcom', 'nato', 'alliance', 'power'],
  },
  { code: 'topic.iraq', features: /^(?:iraq|iraqi|us)\b/, shown: ['iraq', 'iraqi', 'us'] },
  { code: 'topic.islamic-state', features: /^isis\b/, shown: ['isis'] },
  { code: 'topic.own-forces', features: /^own\b/, shown: ['own'] },
  { code: 'topic.football', features: /^football\b/, shown: ['football'] },
  { code: 'topic.elections', features: /^election\b/, shown: ['election'] },
  { code: 'topic.invasion', features: /~past|^(?:invasion|past)\b/, shown: ['invasion', 'past'] },
  { code: 'topic.nuclear', features: /^nuclear\b/, shown: ['nuclear'] },
  { code: 'topic.economy', features: /^economy\b/, shown: ['economy'] },
  { code: 'topic.daily-life', features: /^daily\b/, shown: ['daily'] },
  { code: 'topic.aside', features: /^(?:aside|late)$/, shown: [] },
  { code: 'topic.nobody-foreign', features: /^(?:nobody|stranger)$/, shown: [] },
];

/** Forms shown of one reason; reasons that have a smaller share are left out. */
const FORMS = 3;
const LEAST = 0.03;

const known = new Map<string, Family | null>();
function familyOf(feature: string): Family | null {
  const family = known.get(feature) ?? FAMILIES.find((one) => one.features.test(feature)) ?? null;
  known.set(feature, family);
  return family;
}

/** The first few, none of them within an earlier one. */
function formsOf(forms: readonly string[]): string[] {
  const kept: string[] = [];
  for (const form of forms) if (!kept.some((one) => one.includes(form))) kept.push(form);
  return kept.slice(0, FORMS);
}

/**
 * What counted, the weightiest first. `share`: of all that counted, -1 to 1, below zero where it
 * counted against.
 */
export function topicReasons(
  parts: ReadonlyMap<string, number>,
  printed: ReadonlyMap<Seen, readonly string[]>,
  actors: { readonly count: number; readonly part: number },
): Reason[] {
  const sums = new Map<Family, number>();
  for (const [feature, part] of parts) {
    const family = familyOf(feature);
    if (family) sums.set(family, (sums.get(family) ?? 0) + part);
  }
  const all = [...sums.values()].reduce((total, part) => total + Math.abs(part), actors.part);
  const share = (part: number): number => Math.round((100 * part) / Math.max(all, 1e-9)) / 100;
  const reasons: { readonly code: string; readonly params: Record<string, number | readonly string[]> }[] =
    [];
  for (const [{ code, shown }, part] of sums) {
    const terms = formsOf(shown.flatMap((one) => printed.get(one) ?? []));
    if (Math.abs(share(part)) < LEAST || (terms.length === 0 && shown.length > 0)) continue;
    reasons.push({ code, params: { terms, share: share(part) } });
  }
  if (actors.count > 0)
    reasons.push({ code: 'topic.actors', params: { count: actors.count, share: share(actors.part) } });
  const weight = (reason: Reason): number => Math.abs(Number(reason.params.share));
  return reasons.sort((a, b) => weight(b) - weight(a));
}
