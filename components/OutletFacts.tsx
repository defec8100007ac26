import type { Outlet } from '../core/articles/outlet.ts';
import type { Texts } from '../locales/texts.ts';
import { localised } from './localised.ts';
import { Sources } from './ProvenanceNote.tsx';

/** What is shown of an outlet beyond its name. */
export type KnownOutlet = Pick<Outlet, 'owners' | 'provenance'>;

/** Who owns, runs or pays for an outlet, with the sources that say so; nothing where none was read. */
export function OutletFacts(props: { texts: Texts; outlet: KnownOutlet | null }) {
  const { texts, outlet } = props;
  const { owners = [], provenance = 'unsourced' } = outlet ?? {};
  if (owners.length === 0 || provenance === 'unsourced') return null;
  const sources = provenance.filter(({ supports }) => supports.some((field) => field.startsWith('owners[')));
  const years = new Intl.NumberFormat(texts.language, { useGrouping: false });
  return (
    <div class="outlet-facts faint">
      <ul>
        {owners.map(({ as, kind, name, asOf }) => {
          const shown = localised(name, texts.language);
          const detail = texts.t(`outlet.kind-${kind}`);
          return (
            <li key={name.en}>
              {texts.t(`outlet.${as}`)} <bdi lang={shown?.lang}>{shown?.text}</bdi>{' '}
              {asOf === undefined
                ? texts.t('outlet.detail', { kind: detail })
                : texts.t('outlet.detail-as-of', { kind: detail, year: years.format(Number(asOf)) })}
            </li>
          );
        })}
      </ul>
      <Sources texts={texts} provenance={sources} />
    </div>
  );
}
