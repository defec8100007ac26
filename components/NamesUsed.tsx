import type { ActorCard } from '../core/actors/actor-card.ts';
import type { Naming, OutletNaming } from '../core/actors/names-used.ts';
import type { Texts } from '../locales/texts.ts';
import { OurWords } from './OurWords.tsx';
import { Printed } from './Printed.tsx';

type Gloss = NonNullable<ActorCard['loaded']>['gloss'];

function OneName(props: { texts: Texts; naming: Naming; gloss: Gloss | null }) {
  const { texts, naming, gloss } = props;
  const times = texts.t('list.times', { count: naming.mentions });
  return (
    <li data-kind={naming.kind}>
      <Printed text={naming.text} lang={null} class={naming.kind === 'wording' ? 'sq-quoted' : 'printed'} />{' '}
      <span class="faint">
        {naming.kind === 'name' ? times : `${times} · ${texts.t(`actor.by-${naming.kind}`)}`}
      </span>
      {gloss && (
        <span class="gloss">
          <OurWords of={gloss} language={texts.language} />
        </span>
      )}
    </li>
  );
}

/** What each outlet calls an actor, with how often: plain names, the office, and its own loaded wording, glossed. */
export function NamesUsed(props: {
  texts: Texts;
  outlets: readonly OutletNaming[];
  /** Our neutral words for a loaded wording; null where there are none. */
  glossOf: (wording: string) => Gloss | null;
}) {
  const { texts, outlets, glossOf } = props;
  const number = new Intl.NumberFormat(texts.language);
  return (
    <table class="names-used">
      <caption class="unseen">{texts.t('actor.names-used')}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.t('actor.outlet')}</th>
          <th scope="col">{texts.t('actor.articles')}</th>
          <th scope="col">{texts.t('actor.names')}</th>
        </tr>
      </thead>
      <tbody>
        {outlets.map((one) => (
          <tr key={one.outlet}>
            <th scope="row">
              <bdi>{one.outlet}</bdi>
            </th>
            <td>{number.format(one.articles)}</td>
            <td>
              <ul>
                {one.names.map((naming) => (
                  <OneName
                    key={`${naming.kind} ${naming.text}`}
                    texts={texts}
                    naming={naming}
                    gloss={naming.kind === 'wording' ? glossOf(naming.text) : null}
                  />
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
