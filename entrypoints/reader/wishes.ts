import type { Reason } from '../../core/reason.ts';
import { type Corrections, nothingCorrected, type Verdict, verdictAt } from '../../settings/corrections.ts';
import { defaultPageSettings, type PageSettings } from '../../settings/page-settings.ts';

/** Why a page is left alone that the reader said isn't about the mission. */
export const youSaid = ({ by }: Verdict): Reason =>
  by === 'pages' ? { code: 'topic.page-not', params: {} } : { code: 'topic.site-not', params: {} };

/** What the reader wants of this page: by settings and corrections, and on this view of it alone. */
export class Wishes {
  settings: PageSettings = defaultPageSettings;
  /** Switched off, or to be read whatever it is: until the page is another. */
  pageOff = false;
  anyway = false;
  #corrections: Corrections = nothingCorrected;
  /** What was said of this page, as far as its tab can tell. */
  #verdict: Verdict | 'ask' | null = null;

  /** True where this changes what is wanted of the page at `address`. */
  correct(corrections: Corrections, address: string): boolean {
    const before = JSON.stringify(this.#verdict);
    this.#corrections = corrections;
    this.arriveAt(address);
    return JSON.stringify(this.#verdict) !== before;
  }

  arriveAt(address: string): void {
    this.#verdict = verdictAt(this.#corrections, address);
  }

  forgetView(): void {
    this.pageOff = false;
    this.anyway = false;
  }

  get isOff(): boolean {
    return this.pageOff || this.settings.offHosts.includes(location.hostname);
  }

  /** The verdict by which the page is left alone, or null. */
  get left(): Verdict | null {
    const said = this.#verdict;
    return !this.anyway && said && said !== 'ask' && !said.about ? said : null;
  }

  /** `free`: whatever gate and language say; `anyway`: whatever the page is. */
  get how(): { readonly free: boolean; readonly anyway: boolean } {
    const { about, by } = Object(this.#verdict);
    const anyway = this.anyway || (about === true && by === 'pages');
    return { free: anyway || this.#verdict !== null, anyway };
  }
}
