import { Button } from '@mantine/core';
import {
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  NumberField,
  problemToast,
  SelectField,
  TextField,
  toast,
} from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useHouseForm } from '../house-form';
import { required } from '../rules';
import { useLocale, useTexts } from '../texts';
import classes from './ki-check.module.css';
import { useMakeLink } from './ki-check.queries';

const USUAL_DAYS = 21;

interface Props {
  systemId: string;
  onClose: () => void;
}

/** Makes a link for the vendor and shows it this once. */
export function MakeLinkDialog(props: Props): ReactElement {
  const [address, setAddress] = useState<string | null>(null);
  return address ? (
    <MadeDialog address={address} onClose={props.onClose} />
  ) : (
    <MakeDialog {...props} onMade={setAddress} />
  );
}

function MakeDialog({
  systemId,
  onClose,
  onMade,
}: Props & { onMade: (address: string) => void }): ReactElement {
  const t = useTexts('kiCheck');
  const frame = useTexts();
  const locale = useLocale();
  const make = useMakeLink(systemId);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { contact: '', language: locale as string, days: USUAL_DAYS as number | null },
    labels: { contact: t('vendor.contact'), language: t('vendor.linkLanguage'), days: t('vendor.days') },
    rules: { contact: required, days: required },
    send: async ({ contact, language, days }) => {
      const made = await make.mutateAsync({ contact, language: language as 'de', days: days ?? USUAL_DAYS });
      onMade(made.address);
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('vendor.makeTitle')} size="lg">
      <Form onSubmit={submit} label={t('vendor.makeTitle')}>
        <ErrorSummary {...summary} />
        <TextField {...field('contact')} hint={t('vendor.contactHint')} maxLength={120} autoFocus />
        <SelectField
          {...field('language')}
          choices={(['de', 'en'] as const).map((value) => ({
            value: value as string,
            label: t(`vendor.languages.${value}`),
          }))}
        />
        <NumberField {...field('days')} locale={locale} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('vendor.make')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function MadeDialog({ address, onClose }: { address: string; onClose: () => void }): ReactElement {
  const t = useTexts('kiCheck');
  const copy = (): void =>
    void navigator.clipboard.writeText(address).then(
      () => toast(t('vendor.copied')),
      () => problemToast(t('vendor.notCopied')),
    );
  return (
    <Dialog opened onClose={onClose} title={t('vendor.madeTitle')} size="lg">
      <p>{t('vendor.madeText')}</p>
      <p className={classes.address} role="group" aria-label={t('vendor.address')}>
        {address}
      </p>
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('vendor.done')}
        </Button>
        <Button onClick={copy}>{t('vendor.copyLink')}</Button>
      </DialogActions>
    </Dialog>
  );
}
