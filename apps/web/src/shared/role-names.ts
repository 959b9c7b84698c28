import type { Membership } from './session';
import { useFormats, useTexts } from './texts';

/** What somebody is in a company, in words: "Vorsitz des Betriebsrats und Beschäftigte". */
export function useRoleNames(): (membership: Pick<Membership, 'roles' | 'mandate'>) => string {
  const t = useTexts();
  const { list } = useFormats();
  return ({ roles, mandate }) =>
    list(
      roles.map((role) => (role === 'CONSULTANT' && mandate ? t(`mandates.${mandate}`) : t(`roles.${role}`))),
    );
}
