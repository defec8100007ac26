import { useCallback, useState } from 'preact/hooks';
import type { NotTaken } from '../core/imports/wanted.ts';
import type { TextKey, Texts } from '../locales/texts.ts';
import { dayText } from './day-words.ts';
import { EmptyState } from './EmptyState.tsx';
import { FileButton } from './FileButton.tsx';
import { Printed } from './Printed.tsx';
import { useViewHeading } from './use-view-heading.ts';
import { type FocusWish, type Place, placeAttributes, VirtualList } from './VirtualList.tsx';

/** An address to read, as it is listed. */
export interface ListedWanted {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string | null;
  readonly tags: readonly string[];
}

/** What became of the last import. */
export type WantedStep =
  | { readonly step: 'idle' }
  | {
      readonly step: 'added';
      readonly added: number;
      readonly known: number;
      readonly saved: number;
      readonly notTaken: readonly NotTaken[];
    }
  /** `line`: the one in which it stops being JSON, where that is the problem. */
  | { readonly step: 'refused'; readonly problem: 'not-read' | 'too-big'; readonly line: number | null };

interface Props {
  readonly texts: Texts;
  readonly wanted: readonly ListedWanted[];
  readonly step: WantedStep;
  /** The entry that a key leads to. */
  readonly focus: FocusWish | null;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onRemove: (one: ListedWanted) => void;
}

/** So many places that could not be taken are named; the count says the rest. */
const NAMED = 20;

const PROBLEMS: Readonly<Record<NotTaken['problem'], TextKey>> = {
  'no-address': 'wanted.no-address',
  'not-an-address': 'wanted.not-an-address',
  'not-understood': 'wanted.not-understood',
};

function Outcome({ texts, step }: { texts: Texts; step: WantedStep }) {
  if (step.step === 'idle') return null;
  if (step.step === 'refused')
    return (
      <p class="bad">
        {texts.t(`wanted.${step.problem}`)}
        {step.line !== null && ` ${texts.t('wanted.broken-at', { line: step.line })}`}
      </p>
    );
  const { notTaken } = step;
  return (
    <>
      <p class={step.added > 0 ? 'good' : ''}>
        {texts.t('wanted.added', { count: step.added })}
        {step.known > 0 && ` ${texts.t('wanted.known', { count: step.known })}`}
        {step.saved > 0 && ` ${texts.t('wanted.saved', { count: step.saved })}`}
      </p>
      {notTaken.length > 0 && (
        <details>
          <summary>{texts.t('wanted.not-taken', { count: notTaken.length })}</summary>
          <ul>
            {notTaken.slice(0, NAMED).map(({ at, problem, text }) => (
              <li key={at}>
                {texts.t('wanted.place', { at })} {text && texts.t('wanted.quoted', { text })}{' '}
                {texts.t(PROBLEMS[problem])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function AddForm({ texts, onText, onFile }: Pick<Props, 'texts' | 'onText' | 'onFile'>) {
  const [text, setText] = useState('');
  return (
    <form
      class="wanted-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onText(text);
        setText('');
      }}
    >
      <label>
        {texts.t('wanted.paste')}
        <textarea
          dir={text ? 'auto' : texts.direction}
          rows={3}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="main" data-act="add-wanted">
        {texts.t('wanted.add')}
      </button>
      <FileButton
        label={texts.t('wanted.file')}
        accept=".txt,.html,.htm,.json,.ris,text/plain,text/html,application/json"
        onFile={onFile}
      />
    </form>
  );
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';

/** A title of one line, and a line of facts. */
const HEIGHT = 76;

function Entry(props: { texts: Texts; one: ListedWanted; at: Place; onRemove: () => void }) {
  const { texts, one } = props;
  return (
    <li class="entry" data-id={one.id} {...placeAttributes(props.at)}>
      <a class="row" href={one.url} target="_blank" rel="noopener noreferrer">
        <Printed text={one.title || one.url} lang={null} class="printed title" />
      </a>
      <p class="line faint">
        <bdi>{hostOf(one.url)}</bdi>
        {one.published && ` · ${dayText(one.published, texts.language)}`}
        {one.tags.map((tag) => (
          <span key={tag}>
            {' · '}
            <bdi>{tag}</bdi>
          </span>
        ))}
      </p>
      <div class="entry-acts">
        <button
          type="button"
          class="plain remove"
          aria-label={texts.t('archive.remove-of', { title: one.title || one.url })}
          onClick={props.onRemove}
        >
          {texts.t('archive.remove')}
        </button>
      </div>
    </li>
  );
}

/** Addresses that the reader means to read: to add, to open, to take off. Saving such an article takes it off, too. */
export function WantedList(props: Props) {
  const { texts, wanted } = props;
  const idAt = useCallback((index: number): string => wanted[index]?.id ?? '', [wanted]);
  const heading = useViewHeading(texts, texts.t('wanted.title'));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {texts.t('wanted.title')}
      </h1>
      <p class="faint">{texts.t('wanted.note')}</p>
      <AddForm texts={texts} onText={props.onText} onFile={props.onFile} />
      <div role="status" class="outcome" data-step={props.step.step}>
        <Outcome texts={texts} step={props.step} />
      </div>
      {wanted.length === 0 ? (
        <EmptyState title={texts.t('wanted.none')} />
      ) : (
        <VirtualList
          total={wanted.length}
          idAt={idAt}
          layout="list"
          height={HEIGHT}
          focus={props.focus}
          draw={(at) => {
            const one = wanted[at.index]!;
            return (
              <Entry key={one.id} texts={texts} one={one} at={at} onRemove={() => props.onRemove(one)} />
            );
          }}
        />
      )}
    </>
  );
}
