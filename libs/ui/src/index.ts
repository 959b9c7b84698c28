export { UiProvider } from './theme/ui-provider';
export { fillText, useUiTexts, type UiTextValues } from './theme/ui-texts';
export { joinClasses } from './theme/join-classes';
export { TONES, type Tone } from './theme/tokens';
export { AppFrame, PlainFrame } from './frame/app-frame';
export {
  BottomButton,
  bottomItemClass,
  NavContentView,
  navItemClass,
  NavList,
  type NavContent,
} from './frame/nav';
export { CompanyMark, CompanyStripe, stripeColourOf } from './frame/company-stripe';
export { TabLinks, tabLinkClass } from './frame/tab-links';
export { PageHeader } from './frame/page-header';
export { TitleFocusProvider, useTitleFocus } from './frame/title-focus';
export { VisibilityLine, type VisibleTo } from './frame/visibility-line';
export { Card } from './layout/card';
export { Fold } from './layout/fold';
export { Columns, Facts, Split, Stacks } from './layout/columns';
export { StatusChip, STATUS_KINDS, type StatusKind } from './marks/status-chip';
export { RoomBadge, ROOM_KINDS, type RoomKind } from './marks/room-badge';
export { Light, LightMark, LIGHT_COLOURS, type LightColour, type LightPoint } from './marks/light';
export { StageBar, type Stage } from './marks/stage-bar';
export { EmptyState } from './states/empty-state';
export { ErrorState } from './states/error-state';
export { NotYours } from './states/not-yours';
export { referenceOf } from './states/reference';
export { CardsSkeleton, FormSkeleton, PageSkeleton, RowsSkeleton } from './states/skeletons';
export { Dialog, DialogActions } from './dialogs/dialog';
export { ConfirmDialog } from './dialogs/confirm-dialog';
export { BoundaryDialog } from './dialogs/boundary-dialog';
export { Disclosure, DisclosureItem, disclosureItemClass, DisclosureList } from './dialogs/disclosure';
export { ActionMenu } from './dialogs/action-menu';
export { SidePanel } from './dialogs/side-panel';
export { Toasts } from './toasts/toasts';
export { dismissToast, problemToast, toast, undoToast } from './toasts/toast-store';
export { DataTable, type Column } from './data/data-table';
export { Redline, RedlineText, type RedlinePart } from './data/redline';
export { TimelineList, type TimelineEntry } from './data/timeline';
export { ProgressLine } from './data/progress-line';
export { fieldId, type FieldProps } from './forms/field-parts';
export { PasswordField } from './forms/password-field';
export { TextAreaField } from './forms/text-area-field';
export { TextField } from './forms/text-field';
export { MoneyField, NumberField } from './forms/number-field';
export { SliderField } from './forms/slider-field';
export { formatNumber, parseNumber } from './forms/number-text';
export { DateField } from './forms/date-field';
export { formatDay, parseDay } from './forms/date-text';
export { CheckField } from './forms/check-field';
export type { Choice } from './forms/choice';
export { RadioField } from './forms/radio-field';
export { ScaleField } from './forms/scale-field';
export { SelectField } from './forms/select-field';
export { ErrorSummary, Form, FormActions, type FieldError } from './forms/form';
export { FileDrop } from './forms/file-drop';
export { Figure } from './charts/figure';
export { Quadrants, type QuadrantPoint } from './charts/quadrants';
export { LineBand, type BandPoint } from './charts/line-band';
export { Bars, type BarValue } from './charts/bars';
export { RangeBar, type RangeBand, type RangePoint } from './charts/range-bar';
export { Dumbbells, type DumbbellValue } from './charts/dumbbells';
