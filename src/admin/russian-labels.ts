interface Phrases {
  readonly [name: string]: string | Phrases;
}

/**
 * Decap's Russian phrases with what they lack, and in the words of this site's editors.
 *
 * @param territories names by addresses, for the headings of a grouped list
 */
export function russianLabels(
  phrases: Phrases,
  territories: ReadonlyMap<string, string> = new Map(),
): Phrases {
  const groupNames = Object.fromEntries(territories);
  return merge(merge(phrases, OURS), { collection: { groupNames } });
}

function merge(base: Phrases, more: Phrases): Phrases {
  const merged: Record<string, string | Phrases> = { ...base };
  for (const [name, phrase] of Object.entries(more)) {
    const there = merged[name];
    merged[name] = typeof phrase === 'object' && typeof there === 'object' ? merge(there, phrase) : phrase;
  }
  return merged;
}

/** On the button that builds a draft's page. */
export const SHOW_PAGE = 'Посмотреть страницу';

const OURS: Phrases = {
  auth: { loginWithForgejo: 'Войти через Forgejo' },
  app: { header: { media: 'Картинки', workflow: 'Проверка' } },
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
    editor: {
      onUpdatingWithUnsavedChanges: 'Сначала сохраните написанное, потом меняйте статус.',
      onPublishingWithUnsavedChanges: 'Сначала сохраните написанное, потом публикуйте.',
      onPublishingNotReady: 'Сначала поставьте статус «Готово к публикации», потом публикуйте.',
      onPublishing: 'Опубликовать запись? Её увидят все посетители сайта.',
      onUnpublishing: 'Убрать запись с сайта? Она останется у редакторов черновиком.',
      confirmLoadBackup:
        'В этом браузере остался текст записи, который не успели сохранить. Вернуть его на экран?',
    },
    editorToolbar: {
      draft: 'Черновик',
      inReview: 'На проверке',
      ready: 'Готово к публикации',
      statusInfoTooltipDraft:
        'Запись видите только вы и главный редактор. Когда она готова, выберите здесь «На проверке».',
      statusInfoTooltipInReview:
        'Главный редактор прочитает запись и опубликует её. Дописать её ещё можно: сохраните и оставьте этот статус.',
      unpublish: 'Убрать с сайта',
      deleteUnpublishedChanges: 'Удалить черновик правки',
      deleteUnpublishedEntry: 'Удалить черновик',
      deletePublishedEntry: 'Удалить запись с сайта',
      deployPreviewButtonLabel: 'Открыть страницу черновика',
      deployPreviewPendingButtonLabel: SHOW_PAGE,
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
      datetime: { now: 'Сегодня', setToNow: 'Поставить в поле «%{fieldLabel}» сегодняшний день' },
      object: { expand: 'Развернуть', collapse: 'Свернуть' },
    },
  },
  mediaLibrary: {
    mediaLibrary: { onDelete: 'Удалить картинку с сайта? Вернуть её будет нельзя.' },
    mediaLibraryModal: {
      loading: 'Загружаем картинки…',
      noResults: 'Ничего не нашлось.',
      images: 'Картинки',
      mediaAssets: 'Картинки',
      upload: 'Загрузить новую',
      close: 'Закрыть',
      search: 'Найти картинку',
      noAssetsFound: 'Картинок пока нет.',
      noImagesFound: 'Картинок пока нет.',
    },
  },
  ui: {
    settingsDropdown: { account: 'Кто работает' },
    errorBoundary: {
      title: 'Редактор споткнулся',
      details: 'Обновите страницу: браузер хранит текст, который вы писали. Если не помогло, ',
      reportIt: 'напишите разработчикам редактора (откроется GitHub, по-английски).',
    },
    toast: {
      entrySaved: 'Сохранено.',
      entryUpdated: 'Статус изменён.',
      entryUnpublished: 'Запись убрана с сайта.',
      onFailToUnpublishEntry: 'Запись не убрана или не стала черновиком: %{details}',
      onFailToPersist: 'Не сохранено: %{details}',
      onFailToUpdateStatus: 'Статус не изменён: %{details}',
      onFailToPublishEntry: 'Не опубликовано: %{details}',
      onLoggedOut: 'Вы вышли.',
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
    workflow: {
      loading: 'Загружаем черновики…',
      workflowHeading: 'Черновики и проверка',
      description:
        'Ждут проверки: %{smart_count}, готовы: %{readyCount}. |||| Ждут проверки: %{smart_count}, готовы: %{readyCount}. |||| Ждут проверки: %{smart_count}, готовы: %{readyCount}.',
      dateFormat: 'D MMMM',
    },
    workflowCard: { lastChange: '%{date}, автор: %{author}', lastChangeNoDate: 'автор: %{author}' },
    workflowList: {
      draftHeader: 'Черновики',
      inReviewHeader: 'На проверке',
      readyHeader: 'Готовы к публикации',
      onDeleteEntry: 'Удалить черновик? Вернуть его будет нельзя.',
      onPublishingNotReadyEntry: 'Сначала перетащите карточку в столбец «Готовы к публикации».',
      onPublishEntry: 'Опубликовать запись? Её увидят все посетители сайта.',
      currentEntries: '%{smart_count} запись |||| %{smart_count} записи |||| %{smart_count} записей',
    },
  },
};
