import type { NameLanguage } from '../core/actors/actor.ts';
import type { ActorCard } from '../core/actors/actor-card.ts';
import type { Texts } from '../locales/texts.ts';
import { languageName } from './language-name.ts';
import { Printed } from './Printed.tsx';

const LANGUAGES: readonly NameLanguage[] = ['ar', 'fa', 'prs', 'en'];

/** The names that an actor is met under in each language, folded away: there may be twenty. */
export function OtherNames(props: { texts: Texts; names: ActorCard['names'] }) {
  const { texts, names } = props;
  const shown = LANGUAGES.filter((language) => names[language].length > 0);
  if (shown.every((language) => names[language].length < 2)) return null;
  return (
    <details class="sq-row sq-other-names">
      <summary>{texts.t('card.other-names')}</summary>
      <dl>
        {shown.map((language) => (
          <div key={language}>
            <dt class="sq-faint">{languageName(language, texts)}</dt>
            <dd>
              <ul class="sq-names">
                {names[language].map((name) => (
                  <li key={name}>
                    <Printed text={name} lang={language} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
