import { describe, expect, it } from 'vitest';
import type { DateMention, Mention } from '../../core/annotate/annotation.ts';
import { KnownBlocks } from '../../page/block-spans.ts';
import { BLOCK_BREAK, type FoundArticle } from '../../page/found-article.ts';

const reason = { code: 'actor.name', params: {} };
const mention = (text: string, name: string): Mention => {
  const start = text.indexOf(name);
  return {
    start,
    end: start + name.length,
    text: name,
    actor: name,
    type: 'organisation',
    tier: 'core',
    by: 'name',
    certainty: 1,
    alternatives: [],
    reason,
  };
};

/** An article of these blocks; only their texts and places matter here. */
function articleOf(texts: readonly string[]): FoundArticle {
  let start = 0;
  const blocks = texts.map((text) => {
    const block = { element: null as unknown as Element, text, start, nodes: [] };
    start += text.length + BLOCK_BREAK.length;
    return block;
  });
  return { blocks, text: texts.join(BLOCK_BREAK) } as unknown as FoundArticle;
}

describe('what is known of blocks', () => {
  const texts = ['قال البنتاغون إن', 'ردت داعش أمس', 'لا شيء هنا'];
  const text = texts.join(BLOCK_BREAK);
  const spans = { mentions: [mention(text, 'البنتاغون'), mention(text, 'داعش')], dates: [] as DateMention[] };

  it('comes back where the blocks stand now', () => {
    const known = new KnownBlocks();
    known.learn(texts, spans);
    const turned = articleOf([texts[1]!, texts[0]!]);
    const found = known.spansOf(turned.blocks).mentions;
    expect(found.map((one) => turned.text.slice(one.start, one.end))).toEqual(['داعش', 'البنتاغون']);
  });

  it('tells which blocks have to be asked for', () => {
    const known = new KnownBlocks();
    known.learn(texts, spans);
    expect(known.unknownIn(articleOf([...texts, 'فقرة جديدة', 'فقرة جديدة']))).toEqual(['فقرة جديدة']);
    known.clear();
    expect(known.unknownIn(articleOf(texts))).toEqual(texts);
  });
});
