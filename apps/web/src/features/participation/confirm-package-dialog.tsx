import { ConfirmDialog, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { useConfirmPackage } from './package.writes';

/** The council's word that nothing is missing: what it means and what it does not mean. */
export function ConfirmPackageDialog({ onClose }: { onClose: () => void }): ReactElement {
  const t = useTexts('participation');
  const confirm = useConfirmPackage(() => {
    toast(t('confirmDialog.done'));
    onClose();
  });
  return (
    <ConfirmDialog
      opened
      title={t('confirmDialog.title')}
      confirmLabel={t('confirm')}
      busy={confirm.isPending}
      onClose={onClose}
      onConfirm={() => confirm.mutate()}
    >
      <p>{t('confirmDialog.text')}</p>
    </ConfirmDialog>
  );
}
