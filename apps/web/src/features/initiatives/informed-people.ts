import { TOLD_OF_SHORTLISTING } from '@einklang/policy';
import type { VisibleTo } from '@einklang/ui';
import { useReaders } from '../../shared/readers';

/** Who will be told, by name, when an initiative is shortlisted. */
export function useInformedPeople(): VisibleTo[] {
  const { members, people } = useReaders('JOINT');
  const told = new Set(
    members
      .filter(({ roles }) => roles.some((role) => (TOLD_OF_SHORTLISTING as readonly string[]).includes(role)))
      .map((member) => member.personId),
  );
  return people.filter((person) => told.has(person.id));
}
