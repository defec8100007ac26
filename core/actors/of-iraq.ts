import { holdsOn } from './describe-actor.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What is in Iraq and nowhere else, by ids of the lexicon: an article that names it need not say "Iraq", and those of
 * Iraqi outlets rarely do. Not here: armed groups, which fight elsewhere too; the shrines' towns, of which sermons
 * everywhere speak; what historians write of (Saddam's party, the war of 2003).
 */
export const IN_IRAQ: ReadonlySet<string> = new Set(
  (
    'ain-al-asad al-taqaddum-base balad-air-base besmayah-base camp-kalsu camp-speicher camp-taji camp-victoria erbil-air-base ' +
    'harir k1-base qayyarah-base union-iii baghdad-airport green-zone sadr-city tahrir-square-baghdad ' +
    'anbar babil diyala nineveh salahuddin kurdistan-region basra erbil fallujah kirkuk mosul ramadi samarra sinjar sulaymaniyah tikrit ' +
    'al-qaim akashat al-baghdadi-town hawija jurf-al-sakhar makhmour musayyib rutba suwayq-trebil ' +
    'iraqi-government iraqi-parliament iraqi-defence-ministry iraqi-foreign-ministry iraqi-interior-ministry iraqi-armed-forces ' +
    'iraqi-federal-police iraqi-intelligence joint-operations-command counter-terrorism-service security-media-cell ' +
    'national-security-adviser-iq federal-supreme-court-iraq supreme-judicial-council-iraq peshmerga krg pmf ' +
    'unami nato-mission-iraq us-embassy-baghdad us-consulate-erbil mnf-i usf-i cpa ' +
    'higher-military-commission strategic-framework-agreement us-iraq-sofa-2008 parliament-resolution-2020-01-05 pmf-law-2016'
  ).split(' '),
);
/** Kinds of people whose offices are Iraqi ones. */
const OFFICIALS = /^(?:iraqi-(?:politician|military|official)|kurdish-|pmf-official)/;

/** Whose office is in Iraq, though another country or body sends him. */
const ENVOYS = /\b(?:Ambassador to|affaires in|Envoy for|Representative for) Iraq\b/;

/** Whether an actor sets an article in Iraq: such a place or body, or who holds an office there on the article's day. */
function isOfIraq(lexicon: Lexicon, id: string, day: string | null): boolean {
  if (IN_IRAQ.has(id)) return true;
  const actor = lexicon.actorById.get(id);
  if (!actor || day === null) return false;
  const official = OFFICIALS.test(actor.subtype);
  return actor.roles.some((role) => (official || ENVOYS.test(role.title.en)) && holdsOn(role, day));
}

/** Places of which the world speaks: Mosul is rebuilt with everybody's money. */
const TOWNS = /^(?:city|town|province|region)$/;

/**
 * How often an article names what is Iraqi beyond doubt. In a paper of another country one town alone, however often, is
 * where somebody else's minister may have been. `named`: ids with how often each is named.
 */
export function timesOfIraq(
  lexicon: Lexicon,
  named: Iterable<readonly [id: string, times: number]>,
  { published, country }: { readonly published: string | null; readonly country: string | null },
): number {
  const found = [...named].filter(([id]) => isOfIraq(lexicon, id, published));
  const [first] = found;
  const abroad = country !== null && country !== 'IQ';
  if (abroad && found.length === 1 && TOWNS.test(lexicon.actorById.get(first![0])?.subtype ?? '')) return 0;
  return found.reduce((sum, [, times]) => sum + times, 0);
}
