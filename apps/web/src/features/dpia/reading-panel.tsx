import { DPIA_CHAPTERS } from '@einklang/domain';
import { Card, Facts, StatusChip } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DueChip } from '../../shared/due-chip';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './dpia.module.css';
import type { DpiaDocument, DpiaView } from './dpia.queries';

/** The newest version as it was published, earlier ones folded away. */
export function ReadingPanel({ view }: { view: DpiaView }): ReactElement {
  const t = useTexts('dpia');
  const { day } = useFormats();
  const params = { companyId: useCompany().id, initiativeId: useInitiative().id };
  const [newest, ...earlier] = view.versions;
  const { number, document, publishedByName, publishedAt } = newest!;
  return (
    <Card
      title={t('reading.title', { version: number })}
      note={t('reading.by', { name: publishedByName, date: day(publishedAt) })}
      end={
        <StatusChip kind={view.doneOn ? 'done' : 'running'}>
          {view.doneOn ? t('reading.doneOn', { date: day(view.doneOn) }) : t('reading.notDone')}
        </StatusChip>
      }
    >
      <Outcome document={document} />
      <Chapters document={document} />
      {view.doneOn ? null : (
        <p>
          {t('reading.ask')}{' '}
          <Link to="/b/$companyId/vorhaben/$initiativeId/beteiligung/stellungnahmen" params={params}>
            {t('reading.askLink')}
          </Link>
        </p>
      )}
      {earlier.length > 0 ? (
        <details>
          <summary>{t('reading.earlier', { count: earlier.length })}</summary>
          {earlier.map((version) => (
            <section key={version.number} className={classes.earlier}>
              <h3>{t('reading.title', { version: version.number })}</h3>
              <p className={classes.dimmed}>
                {t('reading.by', { name: version.publishedByName, date: day(version.publishedAt) })}
              </p>
              <Chapters document={version.document} />
            </section>
          ))}
        </details>
      ) : null}
    </Card>
  );
}

function Outcome({ document }: { document: DpiaDocument }): ReactElement {
  const t = useTexts('dpia');
  const { day } = useFormats();
  const { decision, residual, reviewOn, waiver } = document;
  return (
    <Facts
      facts={[
        {
          id: 'decision',
          term: t('reading.decision'),
          value: decision ? t(`decisions.${decision}`) : t('reading.open'),
        },
        ...(decision === 'WAIVED' ? [{ id: 'waiver', term: t('reading.waiver'), value: waiver }] : []),
        ...(residual
          ? [{ id: 'residual', term: t('reading.residual'), value: t(`residuals.${residual}`) }]
          : []),
        ...(reviewOn
          ? [
              {
                id: 'review',
                term: t('reading.review'),
                value: (
                  <>
                    {day(reviewOn)} <DueChip on={reviewOn} />{' '}
                    <span className={classes.dimmed}>{t('reading.reviewNote')}</span>
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Chapters({ document }: { document: DpiaDocument }): ReactElement {
  const t = useTexts('dpia');
  return (
    <>
      {DPIA_CHAPTERS.map((id) => (
        <section key={id} className={classes.chapter}>
          <h3>{t(`chapters.${id}`)}</h3>
          {document.chapters[id].trim() ? (
            <p className={classes.text}>{document.chapters[id]}</p>
          ) : (
            <p className={classes.dimmed}>{t('reading.empty')}</p>
          )}
        </section>
      ))}
    </>
  );
}
