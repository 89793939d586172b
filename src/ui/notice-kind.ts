export type NoticeKind = 'note' | 'warning' | 'success' | 'problem';
