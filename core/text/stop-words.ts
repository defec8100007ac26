import { wordsOf } from './word-forms.ts';

/** Words that stand in nearly every article: they are not indexed, and a query may hold them without being narrowed. */
const PRINTED = `
في من إلى عن أن إن ما لا هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد لم لن ثم أو بعد قبل بين كما حيث كل غير مع
عند منذ حتى أي وقد وفي ومن وأن وقال قال أنه أنها به فيه له لها
در و به از که این آن را با است برای بود شد شده می های ها یک خود تا بر هم نیز ای یا اما ولی پس هر کرده گفت می‌شود
شود دارد کند کنند بوده باشد است، اند
the of and in to a on for is at by with from
`;

/** As common, but folded they are names, too: علي, and كرد for a Kurd. They are indexed, and say little of what a text is about. */
const NAMES_TOO = 'على کرد';

const formsOf = (printed: string): Set<string> => new Set([...wordsOf(printed)].map(({ form }) => form));
const words = formsOf(PRINTED);
const namesToo = formsOf(NAMES_TOO);

/** `form` is folded. */
export const isStopWord = (form: string): boolean => words.has(form);

/** Whether a folded word is one that tells no text from another, be it a name or not. */
export const saysLittle = (form: string): boolean => words.has(form) || namesToo.has(form);

/** Whether a word is the preposition على, which only its last letter as printed tells from the name علي. */
export const isPreposition = (form: string, printed: string): boolean =>
  form === 'علي' && printed.includes('ى');

/** Whether a word that ends a sentence of Persian is "did" rather than "Kurd". An Arab's keyboard has another kaf. */
export const isVerbAtEnd = (form: string, printed: string): boolean =>
  form === 'كرد' && printed.includes('ک');

/** Folded, «على» is also Ali, and «کرد» also a Kurd: they say nothing of a subject, but are looked for. */
const NAMES = new Set([...wordsOf('على کرد')].map(({ form }) => form));

/** Stop words that are neither indexed nor asked for. `form` is folded. */
export const isPassedOver = (form: string): boolean => words.has(form) && !NAMES.has(form);
