import { useState } from 'preact/hooks';
import type { Claim, Difference, UseOfForm } from '../../core/actors/claims.ts';
import type { TextKey, Texts } from '../../locales/texts.ts';
import { useViewHeading } from '../use-view-heading.ts';

/** One entry of a pack, beside what the reader has by now. */
export interface PackItem {
  readonly id: string;
  readonly name: string;
  /** `new` to the lexicon, or else whose entry it would change; `same`: nothing would change. */
  readonly kind: 'new' | 'changes-ours' | 'changes-yours' | 'same';
  readonly difference: Difference;
}

/** Claims of fact, which want a source; the others only say how the entry is used. */
const OF_FACT: readonly Claim['field'][] = ['summary', 'roles', 'affiliations'];

/** The subtype of every entry that a reader writes: it tells nothing of the entry. */
const says = ({ field, text }: Claim): boolean => field !== 'subtype' || text !== 'own';

/** The claim's own words; those of the schema, and ids, in the reader's. */
function textOf({ field, text }: Claim, texts: Texts, nameOf: (id: string) => string): string {
  if (field === 'affiliations') return nameOf(text);
  const key = `${field}.${text}`;
  return (field === 'type' || field === 'tier') && texts.has(key) ? texts.t(key) : text;
}

const USES: Readonly<Record<UseOfForm, TextKey>> = {
  ar: 'language.ar',
  fa: 'language.fa',
  prs: 'language.prs',
  'needs-context': 'pack.use.needs-context',
  'backref-only': 'pack.use.backref-only',
  'gloss-only': 'pack.use.gloss-only',
};

function ClaimLine(props: { texts: Texts; claim: Claim; mark: '+' | '−'; nameOf: (id: string) => string }) {
  const { texts, claim, mark } = props;
  const Text = mark === '+' ? 'ins' : 'del';
  return (
    <li class={mark === '+' ? 'claim added' : 'claim removed'}>
      <span class="mark" aria-hidden="true">
        {mark}
      </span>
      <span class="unseen">{texts.t(mark === '+' ? 'pack.added' : 'pack.removed')}</span>
      <span class="faint">{texts.t(`entry.${claim.field.replace('.', '-') as 'summary'}`)}</span>{' '}
      <Text>
        <bdi dir="auto" lang={claim.lang ?? undefined}>
          {textOf(claim, texts, props.nameOf)}
        </bdi>
      </Text>{' '}
      {claim.uses.length > 0 && (
        <span class="faint">{claim.uses.map((use) => texts.t(USES[use])).join(' · ')} </span>
      )}
      {mark === '+' &&
        OF_FACT.includes(claim.field) &&
        (claim.sources.length === 0 ? (
          <span class="no-source">{texts.t('pack.no-source')}</span>
        ) : (
          claim.sources.map((source) => (
            <a key={source.url} href={source.url} target="_blank" rel="noopener noreferrer">
              <bdi dir="auto">{source.title}</bdi>
            </a>
          ))
        ))}
    </li>
  );
}

/** What a pack would change, entry by entry and claim by claim; nothing has changed until it is taken. */
export function PackReview(props: {
  texts: Texts;
  title: string;
  items: readonly PackItem[];
  /** Name of an actor, of the lexicon or the pack. */
  nameOf: (id: string) => string;
  onTake: (ids: readonly string[]) => void;
  onCancel: () => void;
}) {
  const { texts, items } = props;
  const { t } = texts;
  const changing = items.flatMap(({ kind, ...item }) => (kind === 'same' ? [] : [{ ...item, kind }]));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = changing.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const unsourced = changing
    .filter(({ id }) => !left.has(id))
    .flatMap(({ difference }) => difference.added)
    .filter(({ field, sources }) => OF_FACT.includes(field) && sources.length === 0).length;
  const heading = useViewHeading(texts, props.title);
  return (
    <section class="pack-review">
      <h1 ref={heading} tabIndex={-1}>
        <bdi dir="auto">{props.title}</bdi>
      </h1>
      <p role="status">
        {t('pack.review', { count: changing.length, same: items.length - changing.length })}
      </p>
      {unsourced > 0 && <p class="note">{t('pack.unsourced', { count: unsourced })}</p>}
      <ul class="rows">
        {changing.map(({ id, name, kind, difference }) => (
          <li key={id} data-item={id}>
            <label class="switch">
              <input
                type="checkbox"
                checked={!left.has(id)}
                onChange={() =>
                  setLeft((now) => {
                    const next = new Set(now);
                    if (!next.delete(id)) next.add(id);
                    return next;
                  })
                }
              />
              <span>
                <bdi dir="auto">{name}</bdi> <span class="faint">{t(`pack.${kind}`)}</span>
              </span>
            </label>
            <ul class="claims">
              {difference.removed.filter(says).map((claim) => (
                <ClaimLine
                  key={`- ${claim.field} ${claim.uses} ${claim.text}`}
                  nameOf={props.nameOf}
                  texts={texts}
                  claim={claim}
                  mark="−"
                />
              ))}
              {difference.added.filter(says).map((claim) => (
                <ClaimLine
                  key={`+ ${claim.field} ${claim.uses} ${claim.text}`}
                  nameOf={props.nameOf}
                  texts={texts}
                  claim={claim}
                  mark="+"
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div class="acts">
        {changing.length > 0 && (
          <button
            type="button"
            class="main"
            data-act="take"
            aria-disabled={taken.length === 0}
            onClick={() => taken.length > 0 && props.onTake(taken)}
          >
            {t('pack.take', { count: taken.length })}
          </button>
        )}
        <button type="button" data-act="leave" onClick={props.onCancel}>
          {t('entry.cancel')}
        </button>
      </div>
    </section>
  );
}
