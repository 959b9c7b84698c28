import { Button, Drawer } from '@mantine/core';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useUiTexts } from '../theme/ui-texts';
import classes from './dialogs.module.css';

/** A panel from the side, for what accompanies a page on narrow screens. */
export function SidePanel(props: {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  from?: 'left' | 'right' | 'bottom';
}): ReactElement {
  const texts = useUiTexts();
  const id = useId();
  return (
    <Drawer.Root
      opened={props.opened}
      onClose={props.onClose}
      position={props.from ?? 'right'}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay backgroundOpacity={0.5} />
      <Drawer.Content aria-labelledby={id}>
        <Drawer.Body p="md">
          <h2 id={id} tabIndex={-1} data-autofocus className={classes.title}>
            {props.title}
          </h2>
          {props.children}
          <div className={classes.actions}>
            <Button variant="default" onClick={props.onClose}>
              {texts.close}
            </Button>
          </div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
