import * as v from 'valibot';
import type { Actor } from '../../core/actors/actor.ts';

/**
 * The shape of an entry of the lexicon, for what comes from outside: a pack, what was stored, the project's own files.
 * Every message is a code, worded in the reader's language under `pack.problem.`.
 */
const MOST = { name: 200, sentence: 1_000, address: 2_000, list: 100 } as const;

/** Invisible characters that turn the order of letters around or hide in a name; ZWNJ and ZWJ are letters' own business. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Letters by which a spelling is of the other language. */
const FOREIGN = { ar: /[یکپگ]/, fa: /[يكىة]/, prs: /[يكىة]/ } as const;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

const plain = (most: number) =>
  v.pipe(
    v.string('not-text'),
    v.maxLength(most, 'too-long'),
    v.check((text) => !CONTROL.test(text), 'control'),
  );
const Text = v.pipe(plain(MOST.name), v.trim(), v.minLength(1, 'empty'));
const Sentence = v.pipe(plain(MOST.sentence), v.trim(), v.minLength(1, 'empty'));
const Id = v.pipe(plain(80), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'));
/** ISO date of any precision. */
const Moment = v.pipe(
  v.string('not-text'),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'moment'),
);
const Day = v.pipe(v.string('not-text'), v.isoDate('day'));
const Languages = v.picklist(['ar', 'fa', 'prs'], 'not-one-of');
const list = <T extends v.GenericSchema>(each: T) =>
  v.pipe(v.array(each, 'not-a-list'), v.maxLength(MOST.list, 'too-many'));
const spelt = (language: keyof typeof FOREIGN) =>
  v.pipe(
    Text,
    v.check((form) => ARABIC_SCRIPT.test(form), 'script'),
    v.check((form) => !FOREIGN[language].test(form), `letters-${language}`),
  );

/** A web address without a name and password in it, and of no scheme that runs anything. */
const Address = v.pipe(
  plain(MOST.address),
  v.check((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, username, password } = new URL(text);
    return /^https?:$/.test(protocol) && username === '' && password === '';
  }, 'address'),
);

const sourceSchema = v.strictObject({
  url: Address,
  title: Sentence,
  read: Day,
  stored: v.optional(v.literal(true, 'not-one-of')),
  supports: v.pipe(
    list(v.pipe(v.string('not-text'), v.regex(/^[a-z]+(\.[a-z]+)?(\[\d+\](\.[a-z]+)?)?$/, 'supports'))),
    v.minLength(1, 'empty'),
  ),
});

const Unsourced = v.literal('unsourced', 'not-one-of');
const Sources = v.pipe(list(sourceSchema), v.minLength(1, 'empty'));

export const provenanceSchema = v.lazy((input) => (typeof input === 'string' ? Unsourced : Sources));

/** Fields of an entry; `words` is one wording of ours in the three languages of the interface. */
function actorFields<T extends v.GenericSchema>(words: T, titles: v.GenericSchema) {
  return v.strictObject({
    id: Id,
    type: v.picklist(['person', 'organisation', 'place', 'agreement', 'operation'], 'not-one-of'),
    subtype: Id,
    tier: v.picklist(['core', 'state', 'generic'], 'not-one-of'),
    names: v.strictObject({
      en: v.pipe(list(Text), v.minLength(1, 'empty')),
      ar: list(spelt('ar')),
      fa: list(spelt('fa')),
      prs: list(spelt('prs')),
    }),
    roles: list(
      v.pipe(
        v.strictObject({ title: titles, from: Moment, to: v.nullable(Moment) }),
        v.check(({ from, to }) => to === null || from.slice(0, to.length) <= to, 'ends-before'),
      ),
    ),
    affiliations: list(Id),
    summary: words,
    ambiguous: list(
      v.strictObject({
        form: Text,
        lang: Languages,
        alsoMeans: Sentence,
        policy: v.picklist(['needs-context', 'backref-only'], 'not-one-of'),
      }),
    ),
    loaded: list(
      v.strictObject({
        term: Text,
        langs: v.pipe(list(Languages), v.minLength(1, 'empty')),
        gloss: words,
        match: v.boolean('not-one-of'),
      }),
    ),
    provenance: provenanceSchema,
  });
}

/** An entry of the project's lexicon: every wording of ours in three languages. */
export const lexiconActorSchema = actorFields(
  v.strictObject({ en: Sentence, ar: Sentence, fa: Sentence }),
  v.strictObject({ en: Text, ar: Text, fa: Text, prs: v.optional(Text) }),
);

const anyOf = (most: number) =>
  v.pipe(
    v.strictObject({ en: plain(most), ar: plain(most), fa: plain(most) }),
    v.check(({ en, ar, fa }) => `${en}${ar}${fa}`.trim() !== '', 'empty'),
  );

/** An entry of a reader's own: they may write in one language, the others stay empty. */
export const ownActorSchema = v.pipe(
  actorFields(
    anyOf(MOST.sentence),
    v.pipe(
      v.strictObject({
        en: plain(MOST.name),
        ar: plain(MOST.name),
        fa: plain(MOST.name),
        prs: v.optional(plain(MOST.name)),
      }),
      v.check(({ en, ar, fa }) => `${en}${ar}${fa}`.trim() !== '', 'empty'),
    ),
  ),
  v.check(({ names }) => names.ar.length + names.fa.length + names.prs.length > 0, 'no-form'),
) as v.GenericSchema<unknown, Actor>;
