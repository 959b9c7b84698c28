import { Card } from '@einklang/ui';
import { useId, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { useCategories } from './categories';
import classes from './concerns.module.css';
import type { PublicConcern } from './concerns.queries';
import { StateChip } from './marks';

/** »Was wurde daraus?«: every voice with its answer and what is done, for everybody; the words only where both sides released them. */
export function PublicBoard({ concerns }: { concerns: readonly PublicConcern[] }): ReactElement {
  const t = useTexts('concerns');
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.board}>
      <h2 id={id}>{t('topic.became')}</h2>
      {concerns.length === 0 ? <p className={classes.dimmed}>{t('topic.becameEmpty')}</p> : null}
      {concerns.map((concern) => (
        <PublicCard key={concern.id} concern={concern} />
      ))}
    </section>
  );
}

function PublicCard({ concern }: { concern: PublicConcern }): ReactElement {
  const t = useTexts('concerns');
  const { day } = useFormats();
  const { name } = useCategories();
  const { code, group, raisedOn, state, body, answer, reasons, measures, mine } = concern;
  return (
    <Card
      level={3}
      title={name(code)}
      note={[
        ...(mine ? [t('topic.mine')] : []),
        group || t('general'),
        t('register.raised', { date: day(raisedOn) }),
      ].join(' · ')}
      end={<StateChip state={state} />}
    >
      <div className={classes.stack}>
        {body ? <blockquote className={classes.quote}>{body}</blockquote> : null}
        {answer || reasons ? null : <p>{t('topic.waiting')}</p>}
        {answer ? <p className={classes.words}>{answer}</p> : null}
        {reasons ? (
          <p className={classes.words}>
            <strong>{t('register.reasons')}</strong> {reasons}
          </p>
        ) : null}
        {measures.length ? (
          <ul className={classes.measures}>
            {measures.map(({ text, ownerName, dueOn, doneOn, clause }) => (
              <li key={`${text}-${dueOn}`}>
                <span>{clause ? `${text} (${t('topic.clause')})` : text}</span>
                <span className={classes.dimmed}>
                  {doneOn
                    ? t('measures.doneOn', { date: day(doneOn) })
                    : t('measures.owner', { who: ownerName, date: day(dueOn) })}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Card>
  );
}
