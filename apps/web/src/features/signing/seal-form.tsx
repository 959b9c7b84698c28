import { Button } from '@mantine/core';
import { CheckField, ErrorSummary, Form, FormActions, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { useTexts } from '../../shared/texts';
import { UploadField } from '../../shared/upload-field';
import { useUpload } from '../../shared/use-upload';
import { useSigningAct, type SigningView } from './signing.queries';

/** What can carry signatures and not be edited. */
const SIGNED_NAMES = /\.(pdf|png|jpe?g)$/i;

/** Uploads the document with both signatures. Whatever is refused stays chosen, with the reason beside it. */
export function SealForm({ signing }: { signing: SigningView }): ReactElement {
  const t = useTexts('signing');
  const upload = useUpload({ room: 'JOINT', initiativeId: signing.initiativeId });
  const [isWrongType, setWrongType] = useState(false);
  const seal = useSigningAct(signing, () => toast(t('document.done')));
  const { field, submit, summary, busy } = useHouseForm({
    initial: { both: false },
    labels: { both: t('document.both') },
    rules: { both: (on) => (on ? null : 'required') },
    send: async () => {
      const wrong = upload.files.some(({ name }) => !SIGNED_NAMES.test(name));
      setWrongType(wrong);
      if (wrong) return upload.refuse('input.unsupported-media');
      const file = await upload.send();
      if (file) await seal.mutateAsync({ kind: 'seal', body: { fileId: file.id } });
    },
  });
  const { value, onChange, error } = field('both');
  return (
    <Form onSubmit={submit} label={t('document.upload')}>
      <ErrorSummary {...summary} />
      <UploadField
        name="document"
        label={t('document.title')}
        hint={t('document.hint')}
        accept=".pdf,.png,.jpg,.jpeg"
        upload={upload}
        problemText={isWrongType ? t('document.wrongType') : undefined}
      />
      <CheckField
        name="both"
        label={t('document.both')}
        checked={value}
        onChange={onChange}
        error={error ? t('document.bothMissing') : undefined}
      />
      <FormActions>
        <Button type="submit" loading={busy}>
          {t('document.upload')}
        </Button>
      </FormActions>
    </Form>
  );
}
