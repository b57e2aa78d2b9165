/*
 * The package types its icon modules as CommonJS, which `nodenext` reads as a namespace instead of the
 * component that each exports by default. An icon used for the first time gets its line here.
 */
declare module 'lucide-solid/icons/arrow-down' {
  export { ArrowDown as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/arrow-left' {
  export { ArrowLeft as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/arrow-left-right' {
  export { ArrowLeftRight as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/arrow-right' {
  export { ArrowRight as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/arrow-up' {
  export { ArrowUp as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/award' {
  export { Award as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/calendar-days' {
  export { CalendarDays as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/chart-bar' {
  export { ChartBar as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/check' {
  export { Check as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/check-check' {
  export { CheckCheck as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/chevron-down' {
  export { ChevronDown as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/chevron-left' {
  export { ChevronLeft as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/chevron-right' {
  export { ChevronRight as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/circle-alert' {
  export { CircleAlert as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/circle-check' {
  export { CircleCheck as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/circle-dashed' {
  export { CircleDashed as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/circle-dot' {
  export { CircleDot as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/circle-help' {
  export { CircleHelp as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/circle-minus' {
  export { CircleMinus as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/circle-user-round' {
  export { CircleUserRound as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/circle-x' {
  export { CircleX as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/clipboard-check' {
  export { ClipboardCheck as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/clipboard-list' {
  export { ClipboardList as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/clock' {
  export { Clock as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/cloud-off' {
  export { CloudOff as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/copy' {
  export { Copy as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/copy-plus' {
  export { CopyPlus as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/corner-up-left' {
  export { CornerUpLeft as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/download' {
  export { Download as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/eye' {
  export { Eye as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/eye-off' {
  export { EyeOff as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/file-image' {
  export { FileImage as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/file-plus' {
  export { FilePlus as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/file-spreadsheet' {
  export { FileSpreadsheet as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/file-text' {
  export { FileText as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/file-up' {
  export { FileUp as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/flag' {
  export { Flag as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/flask-conical' {
  export { FlaskConical as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/folder-plus' {
  export { FolderPlus as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/funnel' {
  export { Funnel as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/folder-down' {
  export { FolderDown as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/gavel' {
  export { Gavel as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/grip-vertical' {
  export { GripVertical as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/history' {
  export { History as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/house' {
  export { House as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/image' {
  export { Image as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/info' {
  export { Info as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/key-round' {
  export { KeyRound as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/layers' {
  export { Layers as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/layout-grid' {
  export { LayoutGrid as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/link' {
  export { Link as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/list' {
  export { List as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/list-checks' {
  export { ListChecks as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/list-indent-decrease' {
  export { ListIndentDecrease as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/list-indent-increase' {
  export { ListIndentIncrease as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/list-ordered' {
  export { ListOrdered as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/list-plus' {
  export { ListPlus as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/list-tree' {
  export { ListTree as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/loader' {
  export { Loader as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/lock' {
  export { Lock as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/log-out' {
  export { LogOut as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/mail' {
  export { Mail as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/menu' {
  export { Menu as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/message-square' {
  export { MessageSquare as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/panel-right' {
  export { PanelRight as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/paperclip' {
  export { Paperclip as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/pencil' {
  export { Pencil as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/plus' {
  export { Plus as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/presentation' {
  export { Presentation as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/printer' {
  export { Printer as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/redo-2' {
  export { Redo2 as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/refresh-cw' {
  export { RefreshCw as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/rotate-ccw' {
  export { RotateCcw as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/scale' {
  export { Scale as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/search' {
  export { Search as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/send' {
  export { Send as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/settings' {
  export { Settings as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/shield-check' {
  export { ShieldCheck as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/stamp' {
  export { Stamp as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/trash-2' {
  export { Trash2 as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/triangle-alert' {
  export { TriangleAlert as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/trophy' {
  export { Trophy as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/undo-2' {
  export { Undo2 as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/upload' {
  export { Upload as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/user-plus' {
  export { UserPlus as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/users' {
  export { Users as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/vote' {
  export { Vote as default } from 'lucide-solid'
}
declare module 'lucide-solid/icons/x' {
  export { X as default } from 'lucide-solid'
}
