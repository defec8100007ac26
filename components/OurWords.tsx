import type { InterfaceLanguage } from '../core/actors/actor.ts';
import { localised } from './localised.ts';

/** A sentence or name of the lexicon in the interface's language; English where that is missing, and marked as English. */
export function OurWords(props: {
  of: Readonly<Record<InterfaceLanguage, string>>;
  language: InterfaceLanguage;
}) {
  const found = localised(props.of, props.language);
  if (!found) return null;
  return (
    <bdi dir="auto" lang={found.lang}>
      {found.text}
    </bdi>
  );
}
