import type { Texts } from '../locales/texts.ts';
import { instantText } from './day-words.ts';

/** Says that the archive has less than it had, though nobody deleted anything, and leads to the backups. */
export function VanishedNote(props: {
  texts: Texts;
  /** Articles before, and the ISO instant of that. */
  before: { readonly articles: number; readonly at: string };
  now: number;
  /** Where backups are put back. */
  link: string;
  onAccept: () => void;
}) {
  const { texts, before, now } = props;
  return (
    <div class="vanished" role="alert">
      <p>
        {texts.t('archive.vanished', {
          before: before.articles,
          now,
          day: instantText(before.at, texts.language),
        })}{' '}
        {texts.t('archive.vanished-why')}
      </p>
      <a href={props.link}>{texts.t('transfer.restore')}</a>
      <button type="button" onClick={props.onAccept}>
        {texts.t('archive.vanished-accept')}
      </button>
    </div>
  );
}
