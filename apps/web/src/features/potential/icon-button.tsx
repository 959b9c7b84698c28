import { ActionIcon } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactElement } from 'react';

/** A button that is only a picture, with its name for those who do not see it. */
export function IconButton({
  label,
  icon: Picture,
  disabled,
  onClick,
}: {
  label: string;
  icon: Icon;
  disabled?: boolean;
  onClick: () => void;
}): ReactElement {
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={label}
      title={label}
      disabled={disabled ?? false}
      onClick={onClick}
    >
      <Picture size={20} aria-hidden />
    </ActionIcon>
  );
}
