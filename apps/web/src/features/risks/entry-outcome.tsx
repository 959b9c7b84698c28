import { Button } from '@mantine/core';
import { StatusChip, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { useConfirmSettlement, useEndSettlement } from './risk.writes';
import type { RatedRisk, RiskEntry, RiskPoint, RiskSettlement } from './risks.queries';
import classes from './risks.module.css';

/** What both made of an entry: agreed, proposed, accepted, or still in the way. */
export function EntryOutcome({ entry }: { entry: RiskEntry }): ReactElement {
  const t = useTexts('risks');
  const { day } = useFormats();
  const sideName = useSideName();
  const { settlement, proposal, reading, acceptances } = entry;
  return (
    <>
      {settlement ? (
        <p className={classes.outcome}>
          {t('entries.agreed', {
            date: day(settlement.confirmedAt ?? settlement.proposedAt),
            proposer: settlement.proposedByName,
            confirmer: settlement.confirmedByName ?? '',
            note: settlement.note,
          })}
        </p>
      ) : null}
      {proposal ? <Proposal proposal={proposal} /> : null}
      {reading.blocks ? (
        <p>
          <StatusChip kind="problem">{t('entries.blocks')}</StatusChip>
        </p>
      ) : null}
      {reading.needsAcceptance ? (
        <p>
          <StatusChip kind={reading.acceptedByBoth ? 'done' : 'due'}>
            {t(reading.acceptedByBoth ? 'entries.acceptedBoth' : 'entries.needsAcceptance')}
          </StatusChip>
        </p>
      ) : null}
      {reading.needsAcceptance
        ? acceptances.map((one) => (
            <p key={one.side + one.acceptedAt} className={classes.outcome}>
              {t('entries.acceptance', {
                side: sideName(one.side),
                reason: one.reason,
                name: one.acceptedByName,
                date: day(one.acceptedAt),
              })}
            </p>
          ))
        : null}
    </>
  );
}

function Proposal({ proposal }: { proposal: RiskSettlement }): ReactElement {
  const t = useTexts('risks');
  const { day } = useFormats();
  const sideName = useSideName();
  const ratedText = useRatedText();
  const confirm = useConfirmSettlement();
  const end = useEndSettlement();
  const { may, id } = proposal;
  return (
    <div className={classes.outcome}>
      <p>
        {t('entries.proposed', {
          side: sideName(proposal.side),
          rating: ratedText(proposal.rating),
          note: proposal.note,
          name: proposal.proposedByName,
          date: day(proposal.proposedAt),
        })}
      </p>
      <div className={classes.actions}>
        {may.confirm ? (
          <Button
            size="compact-md"
            variant="default"
            loading={confirm.isPending}
            onClick={() => confirm.mutate(id, { onSuccess: () => toast(t('settle.confirmed')) })}
          >
            {t('entries.confirm')}
          </Button>
        ) : null}
        {may.withdraw ? (
          <Button
            size="compact-md"
            variant="subtle"
            loading={end.isPending}
            onClick={() => end.mutate(id, { onSuccess: () => toast(t('settle.ended')) })}
          >
            {t(may.confirm ? 'entries.decline' : 'entries.takeBack')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** A rating in a sentence: "4 × 4 = 16, nach Maßnahmen 2 × 4 = 8". */
export function useRatedText(): (rated: RatedRisk) => string {
  const t = useTexts('risks');
  const pointText = (point: RiskPoint): string =>
    t('entries.point', { ...point, score: point.likelihood * point.impact });
  return ({ before, after }) =>
    after ? t('entries.ratedAs', { before: pointText(before), after: pointText(after) }) : pointText(before);
}
