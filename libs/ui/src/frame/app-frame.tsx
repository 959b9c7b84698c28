import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import classes from './frame.module.css';
import navClasses from './nav.module.css';

const contentId = 'inhalt';

interface FrameProps {
  skipLabel: string;
  /** What stands in the banner from the left; `bannerEnd` stands at its right. */
  banner: ReactNode;
  bannerEnd?: ReactNode;
  /** A full-width line that says for whom one is working; above the banner's row. */
  stripe?: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}

function SkipLink({ label }: { label: string }): ReactElement {
  return (
    <a
      className={classes.skip}
      href={`#${contentId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(contentId)?.focus();
      }}
    >
      {label}
    </a>
  );
}

function Banner({
  banner,
  bannerEnd,
  stripe,
}: Pick<FrameProps, 'banner' | 'bannerEnd' | 'stripe'>): ReactElement {
  return (
    <header className={classes.banner}>
      {stripe}
      <div className={classes.bannerRow}>
        {banner}
        <div className={classes.bannerEnd}>{bannerEnd}</div>
      </div>
    </header>
  );
}

/** The frame of every page inside: skip link, banner, navigation at the left or at the bottom, content, footer. */
export function AppFrame(
  props: FrameProps & {
    navigationLabel: string;
    navigation: ReactNode;
    foldLabel: string;
    unfoldLabel: string;
    bottomLabel: string;
    bottom: ReactNode;
  },
): ReactElement {
  const [folded, setFolded] = useState(true);
  const FoldIcon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={classes.frame}>
      <SkipLink label={props.skipLabel} />
      <Banner {...props} />
      <nav className={classes.side} aria-label={props.navigationLabel} data-folded={folded || undefined}>
        <div className={classes.sideInner}>
          <div className={classes.rail}>
            <button
              type="button"
              className={navClasses.item}
              data-nav-item
              aria-expanded={!folded}
              onClick={() => setFolded(!folded)}
            >
              <FoldIcon size={22} aria-hidden />
              <span data-nav-label>{folded ? props.unfoldLabel : props.foldLabel}</span>
            </button>
          </div>
          {props.navigation}
        </div>
      </nav>
      <main id={contentId} tabIndex={-1} className={classes.main}>
        {props.children}
      </main>
      <footer className={classes.footer}>{props.footer}</footer>
      <nav className={classes.bottom} aria-label={props.bottomLabel}>
        {props.bottom}
      </nav>
    </div>
  );
}

/** The frame of pages outside: signing in, help, legal notes. */
export function PlainFrame(props: FrameProps & { width?: 'narrow' | 'wide' }): ReactElement {
  return (
    <div className={classes.plain}>
      <SkipLink label={props.skipLabel} />
      <Banner {...props} />
      <main id={contentId} tabIndex={-1} className={classes.main} data-width={props.width}>
        {props.children}
      </main>
      <footer className={classes.footer}>{props.footer}</footer>
    </div>
  );
}
