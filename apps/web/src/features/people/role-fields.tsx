import { DateField, SelectField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import type { useHouseForm } from '../../shared/house-form';
import { useRoleNames } from '../../shared/role-names';
import { useTexts } from '../../shared/texts';
import type { Grantable } from './people.queries';

/** A role as one choice: for consultants the side is part of it (COI-03). */
export const keyOf = ({ role, mandate }: Pick<Grantable, 'role' | 'mandate'>): string =>
  mandate ? `${role}:${mandate}` : role;

export const chosen = (grantable: readonly Grantable[], key: string): Grantable | undefined =>
  grantable.find((option) => keyOf(option) === key);

/** What the server wants of a chosen role. */
export const roleInput = (option: Grantable | undefined, until: string) => ({
  role: option?.role ?? ('EMPLOYEE' as const),
  ...(option?.mandate && { mandate: option.mandate }),
  ...(option?.needsEnd && until && { until }),
});

type Fields = Pick<ReturnType<typeof useHouseForm<{ role: string; until: string }>>, 'field'>;

export function RoleFields({
  grantable,
  role,
  field,
}: { grantable: readonly Grantable[]; role: string } & Fields): ReactElement {
  const t = useTexts('people');
  const { hasCouncil } = useCompany();
  const roleNames = useRoleNames();
  return (
    <>
      <SelectField
        {...field('role')}
        hint={t(hasCouncil ? 'form.roleHint' : 'form.roleHintNone')}
        none={t('form.choose')}
        choices={grantable.map((option) => ({
          value: keyOf(option),
          label: roleNames({ roles: [option.role], mandate: option.mandate }),
        }))}
      />
      {chosen(grantable, role)?.needsEnd ? (
        <DateField {...field('until')} hint={t('form.untilHint')} />
      ) : null}
    </>
  );
}
