import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes } from 'react';

type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

const AnchorButton = forwardRef<HTMLAnchorElement, ButtonProps & AnchorProps>(
  function AnchorButton(props, ref) {
    return <Button component="a" ref={ref} {...props} />;
  },
);

/** A link that looks like a button: it leads somewhere, it does nothing. Typed addresses as in `Link`. */
export const LinkButton = createLink(AnchorButton);
