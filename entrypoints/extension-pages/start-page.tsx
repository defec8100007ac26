import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts, pickLanguage, type TextKey, type Texts } from '../../locales/texts.ts';
import type { Settings } from '../../settings/settings.ts';
import { readSettings, watchSettings } from '../../settings/settings-store.ts';

/** What every page of ours is given. */
export interface PageProps {
  readonly texts: Texts;
  readonly settings: Settings;
}

function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  return settings;
}

const textsFor = (settings: Settings): Promise<Texts> =>
  loadTexts(pickLanguage(settings.language, navigator.languages));

/** Draws `App` into the document and keeps language, direction, title and appearance as the settings have them. */
export async function startPage(App: ComponentType<PageProps>, title: TextKey): Promise<void> {
  const first = await readSettings();
  const firstTexts = await textsFor(first);
  const Page = () => {
    const settings = useSettings(first);
    const [texts, setTexts] = useState(firstTexts);
    useEffect(() => {
      let wanted = true;
      textsFor(settings).then((loaded) => wanted && setTexts(loaded));
      return () => {
        wanted = false;
      };
    }, [settings.language]);
    const { documentElement: root } = document;
    root.lang = texts.language;
    root.dir = texts.direction;
    root.dataset.appearance = settings.appearance;
    document.title = title === 'name' ? texts.t('name') : `${texts.t(title)} · ${texts.t('name')}`;
    return <App texts={texts} settings={settings} />;
  };
  render(<Page />, document.body);
}
