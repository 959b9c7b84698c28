import { Button } from '@mantine/core';
import { ActionMenu, ConfirmDialog, DisclosureItem, StatusChip, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { AcceptDialog } from './accept-dialog';
import { EntryMeasures } from './entry-measures';
import { EntryOutcome } from './entry-outcome';
import { RiskChip } from './risk-chip';
import { entryAnchor } from './risk-matrix';
import { useWithdrawRisk } from './risk.writes';
import type { RatedRisk, RiskAnalysis, RiskEntry } from './risks.queries';
import { SettleDialog } from './settle-dialog';
import classes from './risks.module.css';

type Open = 'settle' | 'accept' | 'withdraw' | null;

/** One chance or risk: who rated it how, what counts, what both made of it, and what is done. */
export function EntryCard({
  entry,
  owners,
}: {
  entry: RiskEntry;
  owners: RiskAnalysis['owners'];
}): ReactElement {
  const t = useTexts('risks');
  const { day } = useFormats();
  const sideName = useSideName();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const { number, kind, text, perspective, dimension, may } = entry;
  return (
    <section
      id={entryAnchor(number)}
      tabIndex={-1}
      className={classes.entry}
      aria-label={t('number', { number })}
    >
      <div className={classes.entryHead}>
        <h3>
          <span className={classes.entryNumber}>{t('number', { number })}</span> {text}
        </h3>
        {may.withdraw ? (
          <ActionMenu compact label={t('entries.more', { number })}>
            <DisclosureItem onClick={() => setOpen('withdraw')}>{t('entries.withdraw')}</DisclosureItem>
          </ActionMenu>
        ) : null}
      </div>
      <p className={classes.dimmed}>
        {[t(`kinds.${kind}`), t(`perspectives.${perspective}`), t(`dimensions.${dimension}`)].join(' · ')}
        <br />
        {t('entries.enteredBy', {
          name: entry.enteredByName,
          side: sideName(entry.side),
          date: day(entry.enteredAt),
        })}
      </p>
      <Ratings entry={entry} />
      <EntryOutcome entry={entry} />
      <div className={classes.actions}>
        {may.propose ? (
          <Button variant="default" size="compact-md" onClick={() => setOpen('settle')}>
            {t('settle.button')}
          </Button>
        ) : null}
        {may.accept ? (
          <Button variant="default" size="compact-md" onClick={() => setOpen('accept')}>
            {t('accept.button')}
          </Button>
        ) : null}
      </div>
      <EntryMeasures entry={entry} owners={owners} />
      {open === 'settle' ? <SettleDialog entry={entry} onClose={close} /> : null}
      {open === 'accept' ? <AcceptDialog entry={entry} onClose={close} /> : null}
      <Withdrawal entry={entry} opened={open === 'withdraw'} onClose={close} />
    </section>
  );
}

/** What each side gave, and what counts of it. */
function Ratings({ entry }: { entry: RiskEntry }): ReactElement {
  const t = useTexts('risks');
  const sideName = useSideName();
  const { kind, employer, council, reading } = entry;
  const counting = reading.before ? { before: reading.before, after: reading.after } : null;
  return (
    <>
      <dl className={classes.ratings}>
        <RatingPair term={t('entries.counts')} kind={kind} rated={counting} isStrong />
        <RatingPair term={sideName('EMPLOYER')} kind={kind} rated={employer} />
        <RatingPair term={sideName('COUNCIL')} kind={kind} rated={council} />
      </dl>
      {reading.differs ? (
        <p>
          <StatusChip kind="due">
            {t(kind === 'RISK' ? 'entries.differs' : 'entries.differsChance')}
          </StatusChip>
        </p>
      ) : null}
    </>
  );
}

function RatingPair(props: {
  term: string;
  kind: RiskEntry['kind'];
  rated: RatedRisk | null;
  isStrong?: boolean;
}): ReactElement {
  const t = useTexts('risks');
  const { term, kind, rated } = props;
  return (
    <div data-strong={props.isStrong || undefined}>
      <dt>{term}</dt>
      <dd>
        {rated ? (
          <>
            <RiskChip kind={kind} point={rated.before} />
            {rated.after ? (
              <>
                <span className={classes.arrow}>
                  <span aria-hidden>→</span> {t('after')}:
                </span>
                <RiskChip kind={kind} point={rated.after} />
              </>
            ) : null}
          </>
        ) : (
          <span className={classes.dimmed}>{t('entries.notRated')}</span>
        )}
      </dd>
    </div>
  );
}

function Withdrawal(props: { entry: RiskEntry; opened: boolean; onClose: () => void }): ReactElement {
  const t = useTexts('risks');
  const frame = useTexts();
  const withdraw = useWithdrawRisk();
  const { number, text, id } = props.entry;
  return (
    <ConfirmDialog
      opened={props.opened}
      onClose={props.onClose}
      onConfirm={() =>
        withdraw.mutate(id, {
          onSuccess: () => {
            toast(frame('states.saved'));
            props.onClose();
          },
        })
      }
      title={t('entries.withdrawTitle')}
      confirmLabel={t('entries.withdraw')}
      busy={withdraw.isPending}
    >
      {t('entries.withdrawText', { number, text })}
    </ConfirmDialog>
  );
}
