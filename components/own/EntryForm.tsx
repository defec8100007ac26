import { useState } from 'preact/hooks';
import type { ActorType, Tier } from '../../core/actors/actor.ts';
import type { EntryDraft, RoleDraft, SourceDraft } from '../../core/actors/entry-draft.ts';
import type { Texts } from '../../locales/texts.ts';
import { Affiliations, type Choosable } from './Affiliations.tsx';
import { Field } from './Field.tsx';
import { problemText } from './problem-text.ts';
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

/** An entry to write or to change. What is wrong with it is told above the form, which keeps what was typed. */
export function EntryForm(props: {
  texts: Texts;
  title: string;
  draft: EntryDraft;
  actors: readonly Choosable[];
  /** ISO day: a new source was read today. */
  today: string;
  problems: readonly { readonly code: string; readonly field: string }[];
  onSave: (draft: EntryDraft) => void;
  onCancel: () => void;
}) {
  const { texts } = props;
  const { t } = texts;
  const [draft, setDraft] = useState(props.draft);
  const change = (part: Partial<EntryDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const blankSource: SourceDraft = { url: '', title: '', read: props.today, supports: ['names', 'summary'] };
  return (
    <form
      class="entry-form"
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
      <h1>{props.title}</h1>
      {props.problems.length > 0 && (
        <div class="error" role="alert">
          <p class="empty-title">{t('entry.problems')}</p>
          <ul>
            {props.problems.map(({ code, field }) => (
              <li key={`${field} ${code}`}>{problemText(texts, code, field)}</li>
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
        {(role, set) => (
          <>
            <Field
              name="role.title"
              label={t('entry.role-title')}
              value={role.title}
              onInput={(title) => set({ title })}
            />
            <Field
              name="role.from"
              label={t('entry.role-from')}
              placeholder="2022-10-27"
              dir="ltr"
              value={role.from}
              onInput={(from) => set({ from })}
            />
            <Field
              name="role.to"
              label={t('entry.role-to')}
              dir="ltr"
              value={role.to}
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
        {(source, set) => (
          <>
            <Field
              name="source.url"
              label={t('entry.source-url')}
              dir="ltr"
              value={source.url}
              onInput={(url) => set({ url })}
            />
            <Field
              name="source.title"
              label={t('entry.source-title')}
              value={source.title}
              onInput={(title) => set({ title })}
            />
            <Field
              name="source.read"
              label={t('entry.source-read')}
              dir="ltr"
              value={source.read}
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
      <details>
        <summary>{t('entry.more')}</summary>
        <Field
          name="ambiguous"
          label={t('entry.ambiguous')}
          note={t('entry.ambiguous-note')}
          value={draft.ambiguous}
          lines={3}
          onInput={(ambiguous) => change({ ambiguous })}
        />
        <Field
          name="loaded"
          label={t('entry.loaded')}
          note={t('entry.loaded-note')}
          value={draft.loaded}
          lines={3}
          onInput={(loaded) => change({ loaded })}
        />
      </details>
      <div class="acts">
        <button type="submit" class="main">
          {t('entry.save')}
        </button>
        <button type="button" onClick={props.onCancel}>
          {t('entry.cancel')}
        </button>
      </div>
    </form>
  );
}
