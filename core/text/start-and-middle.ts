/**
 * What is looked at of a long text: its start, and a part from its middle, for some begin with something else. Lengths in
 * UTF-16 units; a text that is no longer than both together is taken whole.
 */
export const startAndMiddle = (text: string, start: number, middle: number): string =>
  text.length <= start + middle
    ? text
    : `${text.slice(0, start)} ${text.slice(text.length >> 1).slice(0, middle)}`;
