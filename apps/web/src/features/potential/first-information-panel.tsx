import { Button } from '@mantine/core';
import { Card } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { useTexts } from '../../shared/texts';
import { DeliveryReading } from './delivery-reading';
import { FirstInformationForm } from './first-information-form';
import classes from './potential.module.css';
import type { DeliveryList } from './potential.queries';

/** PA-7: handed over by name, confirmed by the other side; every version stays readable. */
export function FirstInformationPanel({ list }: { list: DeliveryList }): ReactElement {
  const t = useTexts('potential');
  const { hasCouncil } = useCompany();
  const initiative = useInitiative();
  const [isWriting, setWriting] = useState(false);
  const [newest, ...earlier] = list.items;
  return (
    <Card
      title={t('firstInformation.title')}
      note={hasCouncil ? t('firstInformation.noteCouncil') : t('firstInformation.noteRepresentatives')}
    >
      {newest ? <DeliveryReading delivery={newest} /> : null}
      {!newest && !list.may.send ? (
        <p>{initiative.shortlistedAt ? t('firstInformation.none') : t('firstInformation.notShortlisted')}</p>
      ) : null}
      {list.may.send && (!newest || isWriting) ? (
        <FirstInformationForm
          title={initiative.title}
          before={newest}
          onClose={newest ? () => setWriting(false) : undefined}
        />
      ) : null}
      {list.may.send && newest && !isWriting ? (
        <Button variant="default" onClick={() => setWriting(true)}>
          {t('firstInformation.again')}
        </Button>
      ) : null}
      {earlier.length ? (
        <details className={classes.earlier}>
          <summary>{t('firstInformation.earlier', { count: earlier.length })}</summary>
          {earlier.map((delivery) => (
            <DeliveryReading key={delivery.id} delivery={delivery} />
          ))}
        </details>
      ) : null}
    </Card>
  );
}
