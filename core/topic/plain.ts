/** The spelling in which the topic's terms are written: letters of one sound as one, marks and ZWNJ off. Not for showing. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ً-ٰٟـ‌‍‎‏]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[يىئ]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/ؤ/g, 'و');
}
