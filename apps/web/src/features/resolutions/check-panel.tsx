import { validateResolution } from '@einklang/domain';
import { Card, StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts';
import { CheckList } from './check-list';
import classes from './resolutions.module.css';
import type { ResolutionView } from './resolutions.queries';
import { OUTCOME_KINDS } from './words';

/** What the record amounts to and why; the way to correct it. */
export function CheckPanel({ resolution }: { resolution: ResolutionView }): ReactElement {
  const t = useTexts('resolution');
  const { id: companyId } = useCompany();
  const { meeting, councilSize, outcome, may } = resolution;
  const check = validateResolution({ ...meeting, councilSize });
  return (
    <Card
      title={t('check.title')}
      end={<StatusChip kind={OUTCOME_KINDS[outcome]}>{t(`outcomes.${outcome}`)}</StatusChip>}
    >
      <div className={classes.group}>
        <p>{t(`meaning.${meeting.suspended && outcome === 'ADOPTED' ? 'SUSPENDED' : outcome}`)}</p>
        {meeting.wording ? <blockquote className={classes.wording}>{meeting.wording}</blockquote> : null}
        {check.ok ? <CheckList check={check} seats={councilSize} /> : null}
        {may.correct ? (
          <div>
            <LinkButton
              variant="default"
              to="/b/$companyId/betriebsrat/erfassen"
              params={{ companyId }}
              search={{ berichtigt: resolution.id }}
            >
              {t('page.correct')}
            </LinkButton>
          </div>
        ) : null}
      </div>
    </Card>
  );
}
