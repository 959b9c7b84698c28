import { Card, NumberField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import { Check } from './check';
import type { House } from './house';
import classes from './resolutions.module.css';

/** How many voted how. Nobody's own vote is asked for or kept. */
export function VoteFields({ house, seats }: { house: House; seats: number }): ReactElement {
  const t = useTexts('resolution');
  const locale = useLocale();
  const { jav, kind, writtenDecision } = house.form.getValues();
  return (
    <Card title={t('form.sections.vote')}>
      <div className={classes.group}>
        {seats === 1 ? <Check house={house} name="writtenDecision" /> : null}
        {writtenDecision ? null : (
          <>
            <div className={classes.numbers}>
              <NumberField {...house.field('yes')} locale={locale} />
              <NumberField {...house.field('no')} locale={locale} />
              <NumberField {...house.field('abstain')} locale={locale} />
            </div>
            <NumberField
              {...house.field('notTakingPart')}
              hint={t('form.notTakingPartHint')}
              locale={locale}
              optional
            />
            <Check house={house} name="jav" />
            {jav ? (
              <div className={classes.numbers}>
                <NumberField {...house.field('javYes')} locale={locale} />
                <NumberField {...house.field('javNo')} locale={locale} />
              </div>
            ) : null}
            {kind === 'OTHER' ? <Check house={house} name="absoluteMajorityNeeded" /> : null}
          </>
        )}
      </div>
    </Card>
  );
}
