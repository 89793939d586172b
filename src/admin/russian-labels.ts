interface Phrases {
  readonly [name: string]: string | Phrases;
}

/** Decap's Russian phrases with what they lack, and in the words of this site's editors. */
export function russianLabels(phrases: Phrases): Phrases {
  return merge(phrases, OURS);
}

function merge(base: Phrases, more: Phrases): Phrases {
  const merged: Record<string, string | Phrases> = { ...base };
  for (const [name, phrase] of Object.entries(more)) {
    const there = merged[name];
    merged[name] = typeof phrase === 'object' && typeof there === 'object' ? merge(there, phrase) : phrase;
  }
  return merged;
}

const OURS: Phrases = {
  auth: { loginWithForgejo: 'Войти через Forgejo' },
  app: { header: { media: 'Картинки' } },
  collection: {
    sidebar: { collections: 'Разделы', allCollections: 'Все разделы' },
    collectionTop: {
      descending: 'По убыванию',
      viewAsList: 'Показать списком',
      viewAsGrid: 'Показать плиткой',
    },
    entries: { unpublishedHeader: 'Ещё не опубликованы' },
  },
  editor: {
    editorControl: { field: { optional: 'можно не заполнять', widgetLabel: 'Поле %{widgetLabel}' } },
    editorInterface: {
      toggleNotes: 'Показать или скрыть заметки',
      togglePreview: 'Показать или скрыть просмотр',
    },
    editorNotesPane: {
      title: 'Заметки',
      emptyState: 'Заметок пока нет.',
      addNote: 'Добавить заметку',
      addPlaceholder: 'Напишите заметку…',
      editPlaceholder: 'Исправьте заметку…',
      save: 'Сохранить',
      cancel: 'Отменить',
      edit: 'Исправить',
      delete: 'Удалить',
      resolve: 'Решено',
      unresolve: 'Вернуть',
      confirmDelete: 'Удалить эту заметку?',
      shortcut: 'Ctrl+Enter добавляет заметку сразу',
    },
    editorToolbar: {
      backCollection: 'Раздел «%{collectionLabel}»',
      status: 'Статус: %{status}',
      deployButtonLabel: 'Открыть на сайте',
    },
    editorWidgets: {
      markdown: {
        bold: 'Полужирный',
        strikethrough: 'Зачёркнутый',
        markdown: 'Разметка',
        toggleMode: { rich: 'Показать с оформлением', markdown: 'Показать разметку' },
      },
      headingOptions: {
        headingOne: 'Заголовок 1',
        headingTwo: 'Заголовок 2',
        headingThree: 'Заголовок 3',
        headingFour: 'Заголовок 4',
        headingFive: 'Заголовок 5',
        headingSix: 'Заголовок 6',
      },
      datetime: { setToNow: 'Поставить в поле «%{fieldLabel}» сегодняшний день' },
      object: { expand: 'Развернуть', collapse: 'Свернуть' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Закрыть', search: 'Найти картинку' } },
  ui: {
    settingsDropdown: { account: 'Кто работает' },
    toast: {
      entrySaved: 'Сохранено.',
      missingRequiredField:
        'Заполните обязательные поля: они отмечены красным. Загляните и в свёрнутые группы.',
      noteAdded: 'Заметка добавлена',
      onFailToAddNote: 'Не удалось добавить заметку: %{details}',
      noteUpdated: 'Заметка исправлена',
      onFailToUpdateNote: 'Не удалось исправить заметку: %{details}',
      noteDeleted: 'Заметка удалена',
      onFailToDeleteNote: 'Не удалось удалить заметку: %{details}',
      noteResolved: 'Заметка решена',
      noteReopened: 'Заметка возвращена',
      onFailToToggleNote: 'Не удалось изменить заметку: %{details}',
    },
  },
  workflow: {
    workflow: { dateFormat: 'D MMMM' },
    workflowCard: { lastChange: '%{date}, автор: %{author}', lastChangeNoDate: 'автор: %{author}' },
    workflowList: {
      currentEntries: '%{smart_count} запись |||| %{smart_count} записи |||| %{smart_count} записей',
    },
  },
};
