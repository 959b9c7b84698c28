import {
  createContext,
  useContext,
  useEffect,
  useRef,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';

interface TitleContext {
  /** Address without its query: what counts as "another page". */
  place: string;
  /** What stands behind the page's name in the tab: company and product. */
  suffix: string;
  focused: RefObject<string>;
}

const Context = createContext<TitleContext | null>(null);

/** Remembers for which address the heading has had the focus; the first page keeps the skip link as first stop. */
export function TitleFocusProvider(props: {
  place: string;
  suffix: string;
  children: ReactNode;
}): ReactElement {
  const focused = useRef(props.place);
  return (
    <Context.Provider value={{ place: props.place, suffix: props.suffix, focused }}>
      {props.children}
    </Context.Provider>
  );
}

/** Names the tab and, once after each change of route, moves the focus to the heading that takes the returned ref. */
export function useTitleFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const context = useContext(Context);
  const place = context?.place ?? '';
  const suffix = context?.suffix ?? '';
  const focused = context?.focused;
  useEffect(() => {
    document.title = suffix ? `${title} – ${suffix}` : title;
  }, [title, suffix]);
  useEffect(() => {
    if (!focused || focused.current === place) return;
    focused.current = place;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [place, focused]);
  return heading;
}
