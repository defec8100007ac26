import css from '../../assets/styles/card.css?inline';

/**
 * The one element that Siyaq ever adds to a page: a popover in the top layer with a closed shadow root. It lies inside
 * the open dialog or the fullscreen element where there is one, for what lies outside of those gets no clicks.
 */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is drawn. */
  readonly root: HTMLElement;
  show(): void;
  hide(): void;
}

const RESET: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
};

function holder(): Element {
  const dialogs = [...document.querySelectorAll('dialog[open]')].filter((one) => one.matches(':modal'));
  return dialogs.at(-1) ?? document.fullscreenElement ?? document.documentElement;
}

export function makeHost(): CardHost {
  const element = document.createElement('sq-card');
  element.popover = 'manual';
  for (const [name, value] of Object.entries(RESET)) element.style.setProperty(name, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  shadow.append(style, root);
  return {
    element,
    root,
    show() {
      const parent = holder();
      if (element.parentNode !== parent) parent.append(element);
      // `all: initial` would keep a popover that is not shown on the page.
      element.style.setProperty('display', 'block', 'important');
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      element.remove();
    },
  };
}
