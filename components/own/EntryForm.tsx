import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActorType, Tier } from '../../core/actors/actor.ts';
import type { EntryDraft, RoleDraft, SourceDraft } from '../../core/actors/entry-draft.ts';
import type { Texts } from '../../locales/texts.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useViewHeading } from '../use-view-heading.ts';
import { Affiliations, type Choosable } from './Affiliations.tsx';
import { Field, type Wrong } from './Field.tsx';
import { type EntryProblem, problemPlace } from './problem-place.ts';
import { problemHere, problemText } from './problem-text.ts';
import { Rows } from './Rows.tsx';

const TYPES: readonly ActorType[] = ['person', 'organisation', 'place', 'agreement', 'operation'];
const TIERS: readonly Tier[] = ['core', 'state', 'generic'];
/** What a source can bear out, as the first word of its paths. */
const SUPPORTED = ['names', 'summary', 'roles', 'affiliations'] as const;
const NAMES = [
  { language: 'en', dir: 'ltr' },
  { language: 'ar', dir: 'rtl' },
  { language: 'fa', dir: 'rtl' },
  { language: 'prs', dir: 'rtl' },
] as const;
const NO_ROLE: RoleDraft = { title: '', from: '', to: '' };

const isOf = (path: string, part: string): boolean => /^[a-z]+/.exec(path)?.[0] === part;

/**
 * An entry to write or to change. What is wrong with it is told above the form, which keeps what was typed, and at the fields,
 * the first of which gets the focus. Leaving it asks, where something was typed.
 */
export function EntryForm(props: {
  texts: Texts;
  title: string;
  draft: EntryDraft;
  actors: readonly Choosable[];
  /** ISO day: a new source was read today. */
  today: string;
  problems: readonly EntryProblem[];
  onSave: (draft: EntryDraft) => void;
  onCancel: () => void;
}) {
  const { texts } = props;
  const { t } = texts;
  const [draft, setDraft] = useState(props.draft);
  const change = (part: Partial<EntryDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const form = useRef<HTMLFormElement>(null);
  const heading = useViewHeading(texts, props.title);
  const [first] = useState(JSON.stringify(props.draft));
  const [leaving, setLeaving] = useState(false);
  const problems = props.problems.map((problem) => ({ ...problem, place: problemPlace(problem, draft) }));
  const wrong = (place: string): Wrong | undefined => {
    const here = problems.filter((problem) => problem.place === place);
    const text = here.map(({ code }) => problemHere(texts, code)).join(' ');
    return here.length > 0 ? { place, text } : undefined;
  };
  const goTo = (place: string): void => form.current?.querySelector<HTMLElement>(place)?.focus();
  useEffect(() => goTo('[aria-invalid]'), [props.problems]);
  const leave = useKeptFocus<HTMLDivElement>((_gone, part) =>
    part?.querySelector<HTMLElement>(leaving ? '[data-act=stay]' : '[data-act=cancel]'),
  );
  const blankSource: SourceDraft = { url: '', title: '', read: props.today, supports: ['names', 'summary'] };
  return (
    <form
      class="entry-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(draft);
      }}
      onKeyDown={(event) => {
        // In a box of lines Enter is a new line; in all else it saves by itself.
        const inBox = event.target instanceof HTMLTextAreaElement;
        if (inBox && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSave(draft);
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      {props.problems.length > 0 && (
        <div class="error" role="alert">
          <p class="empty-title">{t('entry.problems')}</p>
          <ul>
            {problems.map(({ code, field, place }) => (
              <li key={`${field} ${code}`}>
                {place === null ? (
                  problemText(texts, code, field)
                ) : (
                  <button type="button" class="plain" onClick={() => goTo(`[data-place="${place}"]`)}>
                    {problemText(texts, code, field)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {NAMES.map(({ language, dir }) => (
        <Field
          key={language}
          name={`names.${language}`}
          label={t(`entry.names-${language}`)}
          {...(language === 'en' ? { note: t('entry.names-note'), required: true } : {})}
          value={draft.names[language]}
          wrong={wrong(`names.${language}`)}
          lines={language === 'en' || language === 'prs' ? 2 : 3}
          lang={language}
          dir={dir}
          onInput={(value) => change({ names: { ...draft.names, [language]: value } })}
        />
      ))}
      <div class="entry-choices">
        <label>
          {t('entry.type')}{' '}
          <select
            name="type"
            value={draft.type}
            onChange={(event) => change({ type: event.currentTarget.value as ActorType })}
          >
            {TYPES.map((type) => (
              <option key={type} value={type}>
                {t(`type.${type}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('entry.tier')}{' '}
          <select
            name="tier"
            value={draft.tier}
            onChange={(event) => change({ tier: event.currentTarget.value as Tier })}
          >
            {TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {t(`tier.${tier}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Field
        name="summary"
        label={t('entry.summary')}
        note={t('entry.summary-note')}
        required
        value={draft.summary}
        wrong={wrong('summary')}
        lines={2}
        onInput={(summary) => change({ summary })}
      />
      <Rows
        texts={texts}
        title={t('entry.roles')}
        rows={draft.roles}
        blank={NO_ROLE}
        add={t('entry.role-add')}
        onChange={(roles) => change({ roles })}
      >
        {(role, set, at) => (
          <>
            <Field
              name="role.title"
              label={t('entry.role-title')}
              value={role.title}
              wrong={wrong(`role.title[${at}]`)}
              onInput={(title) => set({ title })}
            />
            <Field
              name="role.from"
              label={t('entry.role-from')}
              placeholder="2022-10-27"
              dir="ltr"
              value={role.from}
              wrong={wrong(`role.from[${at}]`)}
              onInput={(from) => set({ from })}
            />
            <Field
              name="role.to"
              label={t('entry.role-to')}
              dir="ltr"
              value={role.to}
              wrong={wrong(`role.to[${at}]`)}
              onInput={(to) => set({ to })}
            />
          </>
        )}
      </Rows>
      <Affiliations
        texts={texts}
        chosen={draft.affiliations}
        actors={props.actors}
        onChange={(affiliations) => change({ affiliations })}
      />
      <Rows
        texts={texts}
        title={t('entry.sources')}
        rows={draft.sources}
        blank={blankSource}
        add={t('entry.source-add')}
        onChange={(sources) => change({ sources })}
      >
        {(source, set, at) => (
          <>
            <Field
              name="source.url"
              label={t('entry.source-url')}
              dir="ltr"
              value={source.url}
              wrong={wrong(`source.url[${at}]`)}
              onInput={(url) => set({ url })}
            />
            <Field
              name="source.title"
              label={t('entry.source-title')}
              value={source.title}
              wrong={wrong(`source.title[${at}]`)}
              onInput={(title) => set({ title })}
            />
            <Field
              name="source.read"
              label={t('entry.source-read')}
              dir="ltr"
              value={source.read}
              wrong={wrong(`source.read[${at}]`)}
              onInput={(read) => set({ read })}
            />
            <fieldset class="entry-supports">
              <legend>{t('entry.source-supports')}</legend>
              {SUPPORTED.map((part) => (
                <label key={part}>
                  <input
                    type="checkbox"
                    checked={source.supports.some((path) => isOf(path, part))}
                    onChange={(event) =>
                      set({
                        supports: event.currentTarget.checked
                          ? [...source.supports, part]
                          : source.supports.filter((path) => !isOf(path, part)),
                      })
                    }
                  />{' '}
                  {t(`entry.${part === 'names' ? 'names' : part}`)}
                </label>
              ))}
            </fieldset>
          </>
        )}
      </Rows>
      <details open={wrong('ambiguous') || wrong('loaded') ? true : undefined}>
        <summary>{t('entry.more')}</summary>
        <Field
          name="ambiguous"
          label={t('entry.ambiguous')}
          note={t('entry.ambiguous-note')}
          value={draft.ambiguous}
          wrong={wrong('ambiguous')}
          lines={3}
          onInput={(ambiguous) => change({ ambiguous })}
        />
        <Field
          name="loaded"
          label={t('entry.loaded')}
          note={t('entry.loaded-note')}
          value={draft.loaded}
          wrong={wrong('loaded')}
          lines={3}
          onInput={(loaded) => change({ loaded })}
        />
      </details>
      <div class="acts" ref={leave}>
        {leaving ? (
          <>
            <p role="alert">{t('entry.leave-sure')}</p>
            <button type="button" class="danger" data-act="leave" onClick={props.onCancel}>
              {t('entry.leave')}
            </button>
            <button type="button" data-act="stay" onClick={() => setLeaving(false)}>
              {t('entry.stay')}
            </button>
          </>
        ) : (
          <>
            <button type="submit" class="main">
              {t('entry.save')}
            </button>
            <button
              type="button"
              data-act="cancel"
              onClick={() => (JSON.stringify(draft) === first ? props.onCancel() : setLeaving(true))}
            >
              {t('entry.cancel')}
            </button>
          </>
        )}
      </div>
    </form>
  );
}
