import { localised } from '../../components/localised.ts';
import type { Actor, InterfaceLanguage } from '../../core/actors/actor.ts';

/** Formal name of an entry in a language, or in one that it has. */
export const actorName = ({ id, names }: Pick<Actor, 'id' | 'names'>, language: InterfaceLanguage): string =>
  localised({ en: names.en[0] ?? '', ar: names.ar[0] ?? '', fa: names.fa[0] ?? '' }, language)?.text ?? id;
