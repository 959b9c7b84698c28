import { Card } from '@einklang/ui';
import type { ReactElement } from 'react';
import { DueChip } from '../../shared/due-chip';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { categoryOf, useCategories } from './categories';
import { ConcernActions } from './concern-actions';
import classes from './concerns.module.css';
import type { ConcernList, ConcernView } from './concerns.queries';
import { StateChip } from './marks';
import { MeasureList } from './measure-list';

/** One concern with everything that became of it so far. */
export function ConcernCard(props: {
  concern: ConcernView;
  owners: ConcernList['owners'];
  isFirst: boolean;
}): ReactElement {
  const { concern } = props;
  const t = useTexts('concerns');
  const { day } = useFormats();
  const { name } = useCategories();
  return (
    <Card
      level={3}
      title={name(concern.code)}
      note={[
        concern.group || t('general'),
        t(`sources.${concern.source}`),
        t('register.raised', { date: day(concern.raisedOn) }),
        t('severity', { value: concern.severity }),
      ].join(' · ')}
      end={<StateChip state={concern.state} />}
    >
      <div className={classes.stack}>
        <blockquote className={classes.quote}>{concern.body}</blockquote>
        {concern.author ? (
          <p className={classes.dimmed}>{t('register.author', { name: concern.author })}</p>
        ) : null}
        <Became concern={concern} />
        <MeasureList measures={concern.measures} />
        {concern.checkedOn ? (
          <p>{t('register.checked', { who: concern.checkedBy ?? '', date: day(concern.checkedOn) })}</p>
        ) : null}
        <Release concern={concern} />
        <ConcernActions {...props} what={name(concern.code)} />
      </div>
    </Card>
  );
}

function Became({ concern }: { concern: ConcernView }): ReactElement {
  const t = useTexts('concerns');
  const { day } = useFormats();
  const { answer, answeredBy, answeredOn, answerDueOn, answerDueKind, reasons, code, state } = concern;
  return (
    <>
      {answerDueOn ? (
        <p className={classes.due}>
          {t('register.answerBy', {
            date: day(answerDueOn),
            kind: t(answerDueKind === 'AGREED' ? 'register.agreed' : 'register.own'),
          })}{' '}
          <DueChip on={answerDueOn} />
        </p>
      ) : null}
      {answer ? (
        <p className={classes.words}>
          <strong>{t('register.answered', { who: answeredBy ?? '', date: day(answeredOn ?? '') })}</strong>
          <br />
          {answer}
        </p>
      ) : null}
      {reasons ? (
        <p className={classes.words}>
          <strong>{t('register.reasons')}</strong>
          <br />
          {reasons}
        </p>
      ) : null}
      {categoryOf(code).positive && state === 'ANSWERED' ? (
        <p className={classes.dimmed}>{t('register.chance')}</p>
      ) : null}
    </>
  );
}

function Release({ concern: { released } }: { concern: ConcernView }): ReactElement | null {
  const t = useTexts('concerns');
  const sideName = useSideName();
  if (released.length === 0) return null;
  return (
    <p className={classes.dimmed}>
      {released.length > 1
        ? t('register.released')
        : t('register.releasedByOne', { side: sideName(released[0] === 'COUNCIL' ? 'COUNCIL' : 'EMPLOYER') })}
    </p>
  );
}
