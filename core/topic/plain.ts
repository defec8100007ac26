/** The spelling in which the topic's terms are written: letters of one sound as one, marks and ZWNJ off. Not for showing. */
export function plain(text: string): string {
  return text
    .replace(/[ً-ٰٟـ‌‍‎‏]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[یىئ]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ةۀ]/g, 'ه');
}
