import { Button } from '@mantine/core';
import { Card, ProgressLine, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { useFormats, useTexts } from '../../shared/texts';
import { ConfirmPackageDialog } from './confirm-package-dialog';
import { ContestDialog } from './contest-dialog';
import { useItemWords } from './item-words';
import { useReceive } from './package.writes';
import { PackageTable } from './package-table';
import type { DeliveryView, PackageView, ParticipationView } from './participation.queries';
import classes from './participation.module.css';
import { openReceipts, type PrimaryAct } from './primary';

interface InformationProps {
  informationPackage: PackageView;
  participation: ParticipationView;
  deliveries: readonly DeliveryView[];
  primary: PrimaryAct | null;
}

/** 1 Unterrichtung: what the other side has received, whether it is complete, and what may be done about it. */
export function InformationPanel(props: InformationProps): ReactElement {
  const { informationPackage, participation, deliveries, primary } = props;
  const t = useTexts('participation');
  const { hasCouncil } = useCompany();
  const { items, completeness, declarations } = informationPackage;
  const mandatory = items.filter((item) => item.mandatory && item.phase !== 'AGREEMENT');
  const later = items.filter((item) => item.mandatory && item.phase === 'AGREEMENT');
  const optional = items.filter((item) => !item.mandatory);
  const started = participation.packageDeliveredOn !== null;
  return (
    <Card title={t('steps.information')}>
      <div className={classes.stack}>
        <FirstInformation participation={participation} />
        <Receipts deliveries={deliveries} primary={primary === 'RECEIVE'} />
        {declarations[0] ? (
          <Declaration declaration={declarations[0]} />
        ) : started ? null : (
          <p>{t('package.none')}</p>
        )}
        <ProgressLine value={completeness.settled} max={completeness.mandatory}>
          {t('package.progress', { settled: completeness.settled, mandatory: completeness.mandatory })}
        </ProgressLine>
        {completeness.missing.length > 0 && started ? (
          <p data-dimmed>{t('package.missing', { count: completeness.missing.length })}</p>
        ) : null}
        <PackageActions informationPackage={informationPackage} primary={primary} />
        <PackageTable caption={t('package.caption')} items={mandatory} />
        {later.length ? (
          <PackageTable
            caption={t(hasCouncil ? 'package.captionAgreement' : 'package.captionPolicy')}
            items={later}
          />
        ) : null}
        {optional.length ? <Optional items={optional} /> : null}
      </div>
    </Card>
  );
}

function FirstInformation({ participation }: { participation: ParticipationView }): ReactElement {
  const t = useTexts('participation');
  const { day } = useFormats();
  const { informedOn, informationReceivedOn } = participation;
  if (!informedOn) return <p>{t('first.none')}</p>;
  return (
    <p>
      {informationReceivedOn
        ? t('first.received', { sent: day(informedOn), date: day(informationReceivedOn) })
        : t('first.sent', { date: day(informedOn) })}
    </p>
  );
}

/** A receipt is a button, never a trace of reading; one for everything of a sending. */
function Receipts({
  deliveries,
  primary,
}: {
  deliveries: readonly DeliveryView[];
  primary: boolean;
}): ReactElement | null {
  const t = useTexts('participation');
  const { dateTime, list } = useFormats();
  const receive = useReceive();
  const open = openReceipts(deliveries);
  const sendings = [...new Set(open.map(({ sendingId }) => sendingId))];
  if (!sendings.length) return null;
  return (
    <ul className={classes.plain}>
      {sendings.map((sendingId, index) => {
        const parts = open.filter((delivery) => delivery.sendingId === sendingId);
        return (
          <li key={sendingId} className={classes.row}>
            <span>
              {list(parts.slice(0, 3).map(({ title }) => title))}
              {parts.length > 3 ? ' …' : ''}
              <br />
              <span data-dimmed>{dateTime(parts[0]!.deliveredAt)}</span>
            </span>
            <Button
              variant={primary && index === 0 ? 'filled' : 'default'}
              loading={receive.isPending && receive.variables === parts[0]!.id}
              onClick={() => receive.mutate(parts[0]!.id, { onSuccess: () => toast(t('received')) })}
            >
              {t('receive')}
            </Button>
          </li>
        );
      })}
      <li data-dimmed>{t('receiveHint')}</li>
    </ul>
  );
}

function Declaration({
  declaration: { kind, missing, note, byName, at },
}: {
  declaration: PackageView['declarations'][number];
}): ReactElement {
  const t = useTexts('participation');
  const { day, list } = useFormats();
  const words = useItemWords();
  return (
    <div>
      <p>
        <strong>
          {t(`package.declarations.${kind}`, {
            date: day(at),
            who: byName,
            items: list(missing.map((itemId) => words(itemId).label)),
          })}
        </strong>
      </p>
      {note ? <blockquote className={classes.quote}>{note}</blockquote> : null}
      {kind === 'HANDED_OVER' ? <p data-dimmed>{t('package.silence')}</p> : null}
    </div>
  );
}

function PackageActions({
  informationPackage,
  primary,
}: {
  informationPackage: PackageView;
  primary: PrimaryAct | null;
}): ReactElement | null {
  const t = useTexts('participation');
  const { id: companyId, hasCouncil } = useCompany();
  const initiativeId = useInitiativeId();
  const [opened, setOpened] = useState<'confirm' | 'contest' | null>(null);
  const close = (): void => setOpened(null);
  const { may } = informationPackage;
  if (!may.deliver && !may.confirm && !may.contest) return null;
  return (
    <div className={classes.actions}>
      {may.deliver ? (
        <LinkButton
          variant={primary === 'INFORM' ? 'filled' : 'default'}
          to="/b/$companyId/vorhaben/$initiativeId/beteiligung/unterrichten"
          params={{ companyId, initiativeId }}
        >
          {t(hasCouncil ? 'inform' : 'informNone')}
        </LinkButton>
      ) : null}
      {may.confirm ? (
        <Button variant={primary === 'CONFIRM' ? 'filled' : 'default'} onClick={() => setOpened('confirm')}>
          {t('confirm')}
        </Button>
      ) : null}
      {may.contest ? (
        <Button variant="default" onClick={() => setOpened('contest')}>
          {t('contest')}
        </Button>
      ) : null}
      {opened === 'confirm' ? <ConfirmPackageDialog onClose={close} /> : null}
      {opened === 'contest' ? <ContestDialog items={informationPackage.items} onClose={close} /> : null}
    </div>
  );
}

function Optional({ items }: { items: PackageView['items'] }): ReactElement {
  const t = useTexts('participation');
  return (
    <details>
      <summary>{t('package.showOptional')}</summary>
      <PackageTable caption={t('package.captionOptional')} items={items} />
    </details>
  );
}
