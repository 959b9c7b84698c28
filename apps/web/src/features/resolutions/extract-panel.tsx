import { Button } from '@mantine/core';
import { BoundaryDialog, Card, toast } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useReaders } from '../../shared/readers';
import { RoomMark } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { ExtractCard } from './extract-card';
import classes from './resolutions.module.css';
import { extractQuery, useDeliverExtract, type ResolutionView } from './resolutions.queries';

/** What has left the room, exactly as the other side reads it; before that, the act by which it does. */
export function ExtractPanel({ resolution }: { resolution: ResolutionView }): ReactElement | null {
  if (resolution.extractId) return <HandedOver extractId={resolution.extractId} />;
  return resolution.correctedById ? null : <Delivery resolution={resolution} />;
}

function HandedOver({ extractId }: { extractId: string }): ReactElement {
  const t = useTexts('resolution');
  const query = useQuery(extractQuery(useCompany().id, extractId));
  return (
    <QueryView query={query}>
      {(extract) => <ExtractCard extract={extract} title={t('page.whatLeaves')} />}
    </QueryView>
  );
}

function Delivery({ resolution }: { resolution: ResolutionView }): ReactElement {
  const t = useTexts('resolution');
  const [asking, setAsking] = useState(false);
  const { people } = useReaders('JOINT');
  const deliver = useDeliverExtract(resolution, () => {
    setAsking(false);
    toast(t('page.delivered'));
  });
  return (
    <Card title={t('list.columns.extract')} end={<RoomMark room="COUNCIL" />}>
      <div className={classes.group}>
        <p>{t(resolution.may.deliver ? 'page.deliverText' : 'page.notProvable')}</p>
        {resolution.may.deliver ? (
          <div>
            <Button onClick={() => setAsking(true)}>{t('page.deliver')}</Button>
          </div>
        ) : null}
      </div>
      <BoundaryDialog
        opened={asking}
        title={t('page.deliverTitle')}
        recipients={people}
        confirmLabel={t('page.deliver')}
        busy={deliver.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => deliver.mutate()}
      >
        <p>{t('page.deliverText')}</p>
      </BoundaryDialog>
    </Card>
  );
}
