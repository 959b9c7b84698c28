import { StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import type { SystemView } from '../../shared/systems';
import { useFormats, useTexts } from '../../shared/texts';

const kinds: Record<'yes' | 'no' | 'unclear' | 'none', StatusKind> = {
  yes: 'info',
  no: 'done',
  unclear: 'due',
  none: 'open',
};

/** What the KI-Check found, and whether somebody contests it. */
export function ResultMark({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const result = system.isAi ?? 'none';
  return (
    <>
      <StatusChip kind={kinds[result]}>{t(`results.${result}`)}</StatusChip>{' '}
      {system.details?.contested ? <StatusChip kind="problem">{t('contestedShort')}</StatusChip> : null}
    </>
  );
}

/** The agreement that covers a system, or that none does. */
export function AgreementMark({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const { day } = useFormats();
  const { agreement, otherAgreement } = system;
  return (
    <>
      {agreement
        ? `${agreement.title} (${agreement.isInForce && agreement.effectiveOn ? t('inForceSince', { date: day(agreement.effectiveOn) }) : t('notInForce')})`
        : otherAgreement || (system.unregulated ? '' : t('noAgreement'))}
      {agreement && otherAgreement ? `, ${otherAgreement}` : null}{' '}
      {system.unregulated ? <StatusChip kind="problem">{t('unregulatedOne')}</StatusChip> : null}
    </>
  );
}
