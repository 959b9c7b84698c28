import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { Card } from '../layout/card';
import { Columns } from '../layout/columns';
import { useUiTexts } from '../theme/ui-texts';

function Busy({ children }: { children: ReactNode }): ReactElement {
  const texts = useUiTexts();
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">{texts.loading}</VisuallyHidden>
      <div aria-hidden>{children}</div>
    </div>
  );
}

function Lines({ count }: { count: number }): ReactElement {
  return (
    <Stack gap="sm">
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={16} width={`${95 - (index % 3) * 18}%`} />
      ))}
    </Stack>
  );
}

/** Rows of a list or a table, at their final height. */
export function RowsSkeleton({ rows = 6 }: { rows?: number }): ReactElement {
  return (
    <Busy>
      <Stack gap="xs">
        {Array.from({ length: rows }, (_, index) => (
          <Skeleton key={index} height={52} radius="md" />
        ))}
      </Stack>
    </Busy>
  );
}

/** Cards side by side, as on an overview. */
export function CardsSkeleton({ cards = 3 }: { cards?: number }): ReactElement {
  return (
    <Busy>
      <Columns>
        {Array.from({ length: cards }, (_, index) => (
          <Card key={index}>
            <Lines count={5} />
          </Card>
        ))}
      </Columns>
    </Busy>
  );
}

/** A whole object page: crumbs, heading, lines, cards. */
export function PageSkeleton(): ReactElement {
  return (
    <Busy>
      <Stack gap="md">
        <Skeleton height={18} width={180} />
        <Skeleton height={34} width="min(28rem, 80%)" />
        <Skeleton height={30} width="min(24rem, 90%)" radius="xl" />
        <Columns>
          <Card>
            <Lines count={6} />
          </Card>
          <Card>
            <Lines count={6} />
          </Card>
        </Columns>
      </Stack>
    </Busy>
  );
}

/** A form: labels and fields. */
export function FormSkeleton({ fields = 4 }: { fields?: number }): ReactElement {
  return (
    <Busy>
      <Stack gap="lg">
        {Array.from({ length: fields }, (_, index) => (
          <Stack key={index} gap={6}>
            <Skeleton height={16} width={140} />
            <Skeleton height={42} radius="md" />
          </Stack>
        ))}
      </Stack>
    </Busy>
  );
}
