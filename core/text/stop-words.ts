import { wordsOf } from './word-forms.ts';

/** Words that stand in nearly every article: they are not indexed, and a query may hold them without being narrowed. */
const PRINTED = `
في من على إلى عن أن إن ما لا هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد لم لن ثم أو بعد قبل بين كما حيث كل غير مع
عند منذ حتى أي وقد وفي ومن وأن وقال قال أنه أنها به فيه له لها
در و به از که این آن را با است برای بود شد شده می های ها یک خود تا بر هم نیز ای یا اما ولی پس هر کرد کرده گفت می‌شود
شود دارد کند کنند بوده باشد است، اند
the of and in to a on for is at by with from
`;

const words = new Set<string>();
for (const word of wordsOf(PRINTED)) words.add(word.form);

/** `form` is folded. */
export const isStopWord = (form: string): boolean => words.has(form);

/** Folded, «على» is also Ali, and «کرد» also a Kurd: they say nothing of a subject, but are looked for. */
const NAMES = new Set([...wordsOf('على کرد')].map(({ form }) => form));

/** Stop words that are neither indexed nor asked for. `form` is folded. */
export const isPassedOver = (form: string): boolean => words.has(form) && !NAMES.has(form);
