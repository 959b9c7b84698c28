import { Button } from '@mantine/core';
import { ConfirmDialog, FormActions, StatusChip, toast, type StatusKind } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../texts';
import classes from './ki-check.module.css';
import { useRevokeLink, type IdentificationView, type VendorLinkView } from './ki-check.queries';
import { MakeLinkDialog } from './make-link-dialog';
import { VendorAnswers } from './vendor-answers';

const LOOKS: Record<VendorLinkView['state'], StatusKind> = {
  OPEN: 'running',
  SENT: 'done',
  REVOKED: 'refused',
  EXPIRED: 'open',
};

/** Links for the vendor, and what came back, beside our own answers. */
export function VendorLinks({ view }: { view: IdentificationView }): ReactElement | null {
  const t = useTexts('kiCheck');
  const [isMaking, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<VendorLinkView | null>(null);
  const revoke = useRevokeLink(view.systemId, () => {
    setRevoking(null);
    toast(t('vendor.revoked'));
  });
  if (!view.may.askVendor && view.vendorLinks.length === 0) return null;
  return (
    <section className={classes.links}>
      <h3>{t('vendor.link')}</h3>
      <p>{t('vendor.linkNote')}</p>
      {view.vendorLinks.length > 0 ? (
        <ul className={classes.contests} aria-label={t('vendor.links')}>
          {view.vendorLinks.map((link) => (
            <LinkItem key={link.id} view={view} link={link} onRevoke={() => setRevoking(link)} />
          ))}
        </ul>
      ) : null}
      {view.may.askVendor ? (
        <FormActions>
          <Button variant="default" onClick={() => setMaking(true)}>
            {t('vendor.make')}
          </Button>
        </FormActions>
      ) : null}
      {isMaking ? <MakeLinkDialog systemId={view.systemId} onClose={() => setMaking(false)} /> : null}
      <ConfirmDialog
        opened={revoking !== null}
        onClose={() => setRevoking(null)}
        onConfirm={() => revoking && revoke.mutate(revoking.id)}
        title={t('vendor.revokeTitle')}
        confirmLabel={t('vendor.revoke')}
        busy={revoke.isPending}
        danger
      >
        {t('vendor.revokeText', { contact: revoking?.contact ?? '' })}
      </ConfirmDialog>
    </section>
  );
}

function LinkItem({
  view,
  link,
  onRevoke,
}: {
  view: IdentificationView;
  link: VendorLinkView;
  onRevoke: () => void;
}): ReactElement {
  const t = useTexts('kiCheck');
  const { day } = useFormats();
  const date = day(link.sentAt ?? link.expiresAt);
  return (
    <li>
      <StatusChip kind={LOOKS[link.state]}>{t(`vendor.states.${link.state}`, { date })}</StatusChip>{' '}
      {t('vendor.made', { contact: link.contact, name: link.createdByName, date: day(link.createdAt) })}
      {link.may.revoke ? (
        <Button
          size="compact-md"
          variant="subtle"
          aria-label={t('vendor.revokeOf', { contact: link.contact })}
          onClick={onRevoke}
        >
          {t('vendor.revoke')}
        </Button>
      ) : null}
      {link.answers.length > 0 ? <VendorAnswers view={view} link={link} /> : null}
    </li>
  );
}
