import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import type { PersonView } from '../../shared/people';
import { useRoleNames } from '../../shared/role-names';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useGrant, type Grantable } from './people.queries';
import { chosen, RoleFields, roleInput } from './role-fields';

export function GrantDialog({
  person,
  grantable,
  onClose,
}: {
  person: PersonView;
  grantable: readonly Grantable[];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('people');
  const roleNames = useRoleNames();
  const grant = useGrant(onClose);
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { role: '', until: '' },
    labels: { role: t('form.role'), until: t('form.until') },
    rules: { role: required },
    send: async ({ role, until }) => {
      const option = chosen(grantable, role);
      await grant.mutateAsync({ personId: person.id, ...roleInput(option, until) });
      if (option)
        toast(
          t('granted', {
            name: person.name,
            role: roleNames({ roles: [option.role], mandate: option.mandate }),
          }),
        );
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('form.grantTitle', { name: person.name })}>
      <Form onSubmit={submit} label={t('form.grantTitle', { name: person.name })}>
        <ErrorSummary {...summary} />
        <RoleFields grantable={grantable} role={form.getValues().role} field={field} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('form.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
