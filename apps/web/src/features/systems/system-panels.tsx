import { Card, Facts, StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { useSideName } from '../../shared/rooms';
import type { SystemView } from '../../shared/systems';
import { useFormats, useTexts } from '../../shared/texts';
import { AgreementMark, ResultMark } from './marks';

/** What is said of the system; only what is known. */
export function FactsPanel({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const { day, number } = useFormats();
  const { details } = system;
  const facts = [
    { id: 'vendor', term: t('columns.vendor'), value: system.vendor },
    { id: 'purpose', term: t('columns.purpose'), value: system.purpose },
    { id: 'area', term: t('columns.area'), value: system.area },
    { id: 'modules', term: t('form.modules'), value: details?.modules },
    {
      id: 'users',
      term: t('form.users'),
      value: typeof details?.users === 'number' ? number(details.users) : '',
    },
    {
      id: 'hosting',
      term: t('form.hosting'),
      value: details?.hosting ? t(`hostings.${details.hosting}`) : '',
    },
    { id: 'administrator', term: t('form.administrator'), value: details?.administrator },
    { id: 'responsible', term: t('form.responsible'), value: details?.responsibleName },
    {
      id: 'contract',
      term: t('form.contractUntil'),
      value: details?.contractUntil ? day(details.contractUntil) : '',
    },
    { id: 'finding', term: t('form.finding'), value: details?.finding },
  ].filter(({ value }) => value);
  return (
    <Card
      title={t('detail.facts')}
      note={details ? t('detail.entry', { date: day(details.enteredAt), who: details.enteredBy }) : undefined}
    >
      {facts.length ? <Facts facts={facts} /> : <p>{t('detail.noFacts')}</p>}
    </Card>
  );
}

/** What the KI-Check found. */
export function ResultPanel({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const classText = useTexts('potential');
  const { day } = useFormats();
  const sideName = useSideName();
  const { id: companyId } = useCompany();
  const { isAi, aiActClass, details } = system;
  return (
    <Card title={t('detail.result')}>
      <p>
        <ResultMark system={system} />{' '}
        {details?.identifiedOn ? t('detail.resultOn', { date: day(details.identifiedOn) }) : null}
      </p>
      {isAi === null ? <p>{t('detail.notIdentified')}</p> : null}
      {details?.contested ? <p>{t('contested', { side: sideName('COUNCIL') })}</p> : null}
      {details ? (
        <LinkButton
          to="/b/$companyId/ki-verzeichnis/$systemId/ki-check"
          params={{ companyId, systemId: system.id }}
          variant="default"
        >
          {t('detail.toCheck')}
        </LinkButton>
      ) : null}
      {aiActClass ? (
        <p>
          {t('detail.class')}: {classText(`rules.aiActClasses.${aiActClass}`)}
        </p>
      ) : null}
    </Card>
  );
}

/** Which agreement covers the system, and what it means that none does. */
export function RegulationPanel({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const { day } = useFormats();
  const isCovered = (system.agreement?.isInForce ?? false) || system.otherAgreement !== '';
  return (
    <Card title={t('detail.rules')}>
      {system.agreement || system.otherAgreement ? (
        <p>
          <AgreementMark system={{ ...system, unregulated: false }} />{' '}
          {system.otherAgreement ? `(${t('elsewhere')})` : null}
        </p>
      ) : null}
      {system.unregulated ? (
        <>
          <p>
            <StatusChip kind="problem">{t('unregulatedOne')}</StatusChip> {t('detail.unregulated')}
          </p>
          <p>{t('unregulatedMeans')}</p>
        </>
      ) : (
        <p>{t(isCovered ? 'detail.regulated' : 'detail.noNeed')}</p>
      )}
      {system.details === null && system.nextReviewOn ? (
        <p>
          {t('columns.nextReview')}: {day(system.nextReviewOn)}
        </p>
      ) : null}
    </Card>
  );
}
