import { type ComponentType, render } from 'preact';
import { loadTexts, pickLanguage, type TextKey, type Texts } from '../../locales/texts.ts';
import type { Settings } from '../../settings/settings.ts';
import { readSettings, watchSettings } from '../../settings/settings-store.ts';

/** What every page of ours is given. */
export interface PageProps {
  readonly texts: Texts;
  readonly settings: Settings;
}

/**
 * Draws `App` into the document, and again whenever the settings change. Not by effects of components: those wait for a
 * frame, and a page in a hidden tab has none.
 */
export async function startPage(App: ComponentType<PageProps>, title: TextKey): Promise<void> {
  let latest: Settings;
  const draw = async (settings: Settings): Promise<void> => {
    latest = settings;
    const texts = await loadTexts(pickLanguage(settings.language, navigator.languages));
    if (settings !== latest) return;
    const { documentElement: root } = document;
    root.lang = texts.language;
    root.dir = texts.direction;
    root.dataset.appearance = settings.appearance;
    document.title = title === 'name' ? texts.t('name') : `${texts.t(title)} · ${texts.t('name')}`;
    render(<App texts={texts} settings={settings} />, document.body);
  };
  watchSettings((settings) => void draw(settings));
  await draw(await readSettings());
}
