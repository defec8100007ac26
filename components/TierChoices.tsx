import type { Tier } from '../core/actors/actor.ts';
import type { Texts } from '../locales/texts.ts';
import { Switch } from './Switch.tsx';

const TIERS: readonly Tier[] = ['core', 'state', 'generic'];

/** Which kinds of actors, and whether dates, are marked on pages. */
export function TierChoices(props: {
  texts: Texts;
  tiers: Readonly<Record<Tier, boolean>>;
  dates: boolean;
  onTiers: (tiers: Readonly<Record<Tier, boolean>>) => void;
  onDates: (dates: boolean) => void;
}) {
  const { texts, tiers } = props;
  return (
    <>
      <fieldset class="choices">
        <legend>{texts.t('site.tiers')}</legend>
        {TIERS.map((tier) => (
          <Switch
            key={tier}
            label={texts.t(`tier.${tier}`)}
            on={tiers[tier]}
            onChange={(on) => props.onTiers({ ...tiers, [tier]: on })}
          />
        ))}
      </fieldset>
      <Switch label={texts.t('site.dates')} on={props.dates} onChange={props.onDates} />
    </>
  );
}
