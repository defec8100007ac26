import type { Role } from '../core/actors/actor.ts';
import type { ActorCard } from '../core/actors/actor-card.ts';
import type { Texts } from '../locales/texts.ts';
import { dayText, yearOf } from './day-words.ts';
import { localised } from './localised.ts';

/** Compares ISO dates of any precision: `2022` covers every day of it. */
const isOver = (role: Role, today: string): boolean =>
  role.to !== null && role.to < today.slice(0, role.to.length);

function years(role: Role, texts: Texts): string {
  const from = yearOf(role.from, texts.language);
  if (role.to === null) return texts.t('card.years-since', { from });
  const to = yearOf(role.to, texts.language);
  return from === to ? from : texts.t('card.years', { from, to });
}

/** The offices held on the article's day, each with its years; one that has ended since says "then". Without a day: all. */
export function Offices(props: { texts: Texts; card: ActorCard; today: string }) {
  const { texts, card, today } = props;
  const day = card.day && dayText(card.day, texts.language);
  if (card.roles.length === 0)
    return card.type === 'person' && day ? (
      <p class="sq-offices sq-faint">{texts.t('card.office-none', { day })}</p>
    ) : null;
  return (
    <div class="sq-offices">
      <h3>{day ? texts.t('card.office', { day }) : texts.t('card.offices')}</h3>
      <ul>
        {card.roles.map((role) => {
          const title = localised(role.title, texts.language);
          if (!title) return null;
          return (
            <li key={`${role.from} ${title.text}`}>
              <bdi dir="auto" lang={title.lang}>
                {day && isOver(role, today) ? texts.t('card.then', { office: title.text }) : title.text}
              </bdi>{' '}
              <bdi class="sq-years" dir={texts.direction}>
                {years(role, texts)}
              </bdi>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
