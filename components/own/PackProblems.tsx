import type { Texts } from '../../locales/texts.ts';
import { problemText } from './problem-text.ts';

const SHOWN = 50;

/** Why a file is no pack that can be used, line by line. Nothing of it was taken. */
export function PackProblems(props: {
  texts: Texts;
  file: string;
  problems: readonly { readonly line: number; readonly code: string; readonly field: string }[];
  onDone: () => void;
}) {
  const { texts, problems } = props;
  const { t } = texts;
  return (
    <div class="error" role="alert">
      <p class="empty-title">{t('pack.refused', { file: props.file })}</p>
      <ul class="problems">
        {problems.slice(0, SHOWN).map(({ line, code, field }) => (
          <li key={`${line} ${field} ${code}`}>
            <strong>{t('pack.line', { line })}</strong> {problemText(texts, code, field)}{' '}
            {field && <code dir="ltr">{field}</code>}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p class="faint">{t('pack.more', { count: problems.length - SHOWN })}</p>}
      <button type="button" onClick={props.onDone}>
        {t('close')}
      </button>
    </div>
  );
}
