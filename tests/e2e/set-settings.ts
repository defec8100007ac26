import type { Settings } from '../../settings/settings.ts';
import type { Driver } from '../../tools/browsers/driver.ts';

/** Changes settings as the options page does. */
export function setSettings(driver: Driver, changes: Partial<Settings>): Promise<unknown> {
  return driver.inExtension(async (given) => {
    type Area = { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> };
    type Api = { storage: { local: Area } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (scope.browser ?? scope.chrome).storage;
    const { settings = {} } = await local.get('settings');
    await local.set({ settings: { ...settings, ...given } });
    return null;
  }, changes);
}
