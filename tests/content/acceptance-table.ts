/** How the site carries one row of the table of what it must carry. */
export type Line =
  /** A built page, and words that a visitor finds on it. */
  | { readonly page: string; readonly has: string }
  /** A rule, and the file of tests that holds it. */
  | { readonly test: string; readonly has: string }
  /** The issue that brings it. */
  | { readonly issue: number; readonly what: string }
  /** Outside the site: why. */
  | { readonly off: string }
  /** Never on the site in any form: why. */
  | { readonly never: string };

/** Letters are groups of the table, numbers its rows; a row that has several parts has several lines. */
export const ROWS = { A: 30, B: 20, C: 27, D: 17, E: 11, F: 23, G: 10, H: 7, I: 9 } as const;

export const TABLE: Readonly<Record<string, readonly Line[]>> = {
  // Programme, law, governance
  A1: [{ page: '/documents/kdn-5-7-nl/', has: '5/7-нл' }],
  A2: [{ page: '/programme/', has: 'Пять задач' }],
  A3: [{ page: '/programme/', has: 'Неформальность' }],
  A4: [{ page: '/participants/', has: 'Дзержинец' }],
  A5: [{ page: '/programme/governance/', has: 'полгода' }],
  A6: [{ page: '/programme/regional-centre/', has: 'Статус' }],
  A7: [{ page: '/programme/working-group/', has: 'Кто входит' }],
  A8: [{ page: '/documents/model-nastavnichestva/', has: 'Ждём от оператора' }],
  A9: [{ page: '/roles/matrix/', has: 'Кто за что отвечает' }],
  A10: [
    { page: '/municipalities/ishim/', has: 'К кому обратиться' },
    { page: '/municipalities/sorokinskiy/', has: 'орожн' },
  ],
  A11: [{ page: '/programme/', has: 'Пять направлений' }],
  A12: [{ page: '/programme/time-frame/', has: 'январь 2025' }],
  A13: [
    { page: '/programme/for-everyone/', has: 'ОВЗ' },
    { page: '/practices/ishim/dvorovaya-masterskaya/', has: 'Для кого' },
    { page: '/accessibility/', has: 'Доступность' },
  ],
  A14: [
    { page: '/programme/time-frame/', has: 'январь 2025' },
    { page: '/roadmap/', has: '2025' },
  ],
  A15: [
    { page: '/projects/', has: 'На экспертизе' },
    { page: '/projects/review/', has: 'Подать проект на экспертизу' },
  ],
  A16: [{ page: '/programmes/', has: 'Какие есть программы' }],
  A17: [
    { page: '/organisations/', has: 'Кто присоединился' },
    { page: '/organisations/join/', has: 'Присоединить организацию' },
  ],
  A18: [{ page: '/organisations/', has: 'План' }],
  A19: [{ page: '/selection/', has: 'Стандарт отбора' }],
  A20: [{ page: '/if-something-happened/', has: 'Быстро уйти' }],
  A21: [{ page: '/programme/ngo/', has: 'процент' }],
  A22: [
    { page: '/documents/r-145/', has: 'Р-145' },
    { page: '/programme/legal-base/', has: 'Р-145' },
  ],
  A23: [{ page: '/blanks/chto-podgotovit-organizatsii/', has: 'Положение о наставничестве' }],
  A24: [
    { page: '/roles/kdn/', has: 'Что делает' },
    { page: '/roles/working-group/', has: 'Что делает' },
    { page: '/roles/coordinator/', has: 'Что делает' },
    { page: '/roles/organisation/', has: 'Что делает' },
    { page: '/roles/curator/', has: 'Что делает' },
    { page: '/roles/psychologist/', has: 'Что делает' },
    { page: '/roles/mentor/', has: 'Что делает' },
    { page: '/roles/mentee/', has: 'Что делает' },
  ],
  A25: [{ page: '/roles/navigator/', has: 'навигатор' }],
  A26: [{ page: '/roles/tutor/', has: 'тьютор' }],
  A27: [
    { page: '/for-parents/', has: 'родител' },
    { page: '/roles/parent/', has: 'родител' },
  ],
  A28: [
    { page: '/centres/', has: 'Реестр центров' },
    { page: '/roles/operator/', has: 'оператор' },
    { page: '/roles/centre-head/', has: 'центр' },
  ],
  A29: [{ page: '/programme/business/', has: 'партнёр' }],
  A30: [
    { page: '/centres/', has: 'помещение' },
    { page: '/support-us/', has: 'помещени' },
  ],

  // The site itself
  B1: [
    { page: '/map/', has: 'Карта территорий' },
    { page: '/map/', has: 'Место узнаёт ваше устройство' },
  ],
  B2: [
    { page: '/start-centre/', has: 'Хочу организовать центр наставничества' },
    { page: '/achievements/standard/', has: 'Стандарт центра' },
    { page: '/start-centre/apply/', has: 'Есть ли помещение' },
  ],
  B3: [
    { page: '/become-mentor/', has: 'Хочу стать наставником' },
    { page: '/become-mentor/apply/', has: 'Проверить и отправить' },
    { page: '/become-mentor/which-way/', has: 'Вопрос 1 из 5' },
  ],
  B4: [
    { page: '/take-part/', has: 'Хочу стать участником' },
    { page: '/for-parents/', has: 'согласие' },
    { page: '/for-teenagers/', has: '8-800-2000-122' },
    { page: '/take-part/apply/', has: 'Кто вы ребёнку' },
  ],
  B5: [
    { page: '/achievements/', has: 'Наши достижения' },
    { page: '/achievements/plan-fact.csv', has: 'Показатель' },
  ],
  B6: [
    { page: '/partners/', has: 'Наши партнёры' },
    { page: '/partners/apply/', has: 'Чем вы готовы помочь' },
  ],
  B7: [
    { page: '/brand/', has: 'Наш фирменный стиль' },
    { page: '/banners/', has: 'Весь набор' },
    { page: '/brand/', has: 'firmennyy-stil.zip' },
    { page: '/brand/', has: 'certificate.pdf' },
    { page: '/brand/', has: 'logo-horizontal.png' },
  ],
  B8: [{ page: '/mentors/', has: 'Лучшие наставники' }],
  B9: [{ page: '/stories/', has: 'Колонка участника' }],
  B10: [
    { page: '/support-us/', has: 'Помощь проекту' },
    { page: '/support-us/apply/', has: 'Чем вы поможете' },
  ],
  B11: [
    { page: '/practices/', has: 'Лучшие практики' },
    { page: '/practices/share/', has: 'Как повторить' },
  ],
  B12: [
    { page: '/contacts/', has: 'Связь с нами' },
    { page: '/contacts/write/', has: 'Ваше письмо' },
  ],
  B13: [{ page: '/gallery/', has: 'Галерея' }],
  B14: [{ page: '/grants/', has: 'Гранты' }],
  B15: [{ test: 'tests/unit/model/child-safety.test.ts', has: 'A surname beside an age under 18' }],
  B16: [
    { page: '/become-mentor/apply/', has: 'Проверить и отправить' },
    { page: '/sections/', has: 'Заявки и письма' },
    { page: '/status/', has: 'Последние четыре цифры телефона' },
  ],
  B17: [
    { test: 'tests/e2e/sub-path.test.ts', has: 'SITE_BASE' },
    { page: '/embedded/territory/ishim/', has: 'К кому обратиться' },
  ],
  B18: [
    { page: '/embed/', has: 'Госвеб' },
    { page: '/embed/events/', has: 'Только ссылки' },
    { page: '/feeds/', has: 'Для школьных сайтов' },
  ],
  B19: [
    { page: '/news/', has: 'Новости' },
    { page: '/banners/', has: 'Станьте наставником' },
    { page: '/welcome/mentors/stat-nastavnikom/', has: 'Ваша территория' },
    { page: '/press/', has: 'Набор для прессы' },
  ],
  B20: [
    { page: '/if-something-happened/', has: 'чат поддержки' },
    { off: 'The chat itself is closed, by invitation; foreign messengers are barred for public bodies.' },
  ],

  // Applications, selection, training
  C1: [
    { page: '/become-mentor/', has: 'приглашает' },
    { page: '/become-mentor/apply/', has: 'Кто вас пригласил' },
  ],
  C2: [
    { page: '/blanks/dokumenty-nastavnika/', has: 'Паспорт' },
    { page: '/become-mentor/', has: 'документы' },
    { off: 'Certificates are shown in the centre, never uploaded.' },
  ],
  C3: [
    { page: '/training/mentor-day/', has: '8 часов' },
    { page: '/training/mentor-day/', has: 'Записаться' },
  ],
  C4: [{ page: '/training/minimum/', has: 'Базовая часть' }],
  C5: [
    { page: '/training/regional-school/', has: 'Психолог' },
    { page: '/training/regional-school/', has: 'Записаться' },
  ],
  C6: [
    { page: '/blanks/prikaz-o-shkole-nastavnikov/', has: 'План занятий' },
    { page: '/training/own-school/', has: 'приказ' },
  ],
  C7: [
    { page: '/training/social-support/', has: 'ноябр' },
    { page: '/events/', has: 'ТОГИРРО' },
  ],
  C8: [{ page: '/training/centre-heads/', has: 'центр' }],
  C9: [
    { page: '/for-parents/', has: 'Выбор наставника' },
    { page: '/choose-mentor/', has: 'Номер вашей заявки' },
  ],
  C10: [{ page: '/for-teenagers/', has: 'наставник' }, { off: 'The choosing itself is closed.' }],
  C11: [
    { page: '/for-parents/', has: 'КДН' },
    { page: '/take-part/apply/', has: 'законный представитель' },
  ],
  C12: [
    { page: '/consents/', has: 'Одна цель — одно согласие' },
    { page: '/blanks/soglasie-predstavitelya/', has: 'отозвать согласие' },
    { page: '/blanks/soglasie-podrostka/', has: 'согласие' },
  ],
  C13: [
    { page: '/blanks/anketa-nastavlyaemogo/', has: 'Код' },
    { page: '/blanks/anketa-nastavnika/', has: 'Анкета' },
    { page: '/ready-to-help/', has: 'Имя и телефон называть не нужно' },
  ],
  C14: [{ page: '/selection/', has: 'никуда не уходят' }],
  C15: [
    { page: '/contacts/', has: 'рабочих' },
    { page: '/take-part/apply/', has: 'координатор вашей территории' },
  ],
  C16: [
    { page: '/programme/who-may-mentor/', has: 'Юнармия' },
    { page: '/become-mentor/', has: 'Студенты' },
    { page: '/welcome/', has: 'Волонтёрам' },
    { page: '/welcome/students/', has: 'студенческую' },
    { page: '/welcome/teachers/', has: 'Поделитесь увлечением' },
    { page: '/welcome/parents-who-mentor/', has: 'Ваш опыт' },
    { page: '/welcome/alumni/', has: 'Вернитесь' },
    { page: '/welcome/masters/', has: 'изнутри' },
    { page: '/welcome/honoured/', has: 'наградами' },
    { page: '/welcome/svo/', has: 'психолога' },
  ],
  C17: [
    { page: '/blanks/soglashenie-s-nastavnikom/', has: 'Соглашение' },
    { page: '/blanks/soglashenie-pary/', has: 'Соглашение' },
  ],
  C18: [
    { page: '/documents/metodologiya-par/', has: 'Методология формирования пар' },
    { page: '/pair-path/', has: 'Как подбирают пару' },
  ],
  C19: [
    { page: '/blanks/prikaz-o-parah/', has: 'никогда не публикуют' },
    { page: '/not-public/', has: 'Заполненные приказы о парах' },
    { never: 'A filled order names children.' },
  ],
  C20: [
    { page: '/for-parents/', has: 'Если пары пока нет' },
    { page: '/not-public/', has: 'Сколько семей ждут пару' },
  ],
  C21: [
    { page: '/blanks/zayavlenie-o-smene-nastavnika/', has: 'наставника' },
    { page: '/for-parents/', has: 'наставник' },
  ],
  C22: [
    { page: '/not-public/', has: 'Справки и характеристики' },
    { off: 'Certificates and characteristics pass between public bodies.' },
  ],
  C23: [
    { page: '/contests/', has: 'Лучший наставник' },
    { page: '/contests/nominate/', has: 'знает об этом и согласен' },
  ],
  C24: [
    { page: '/practices/template/', has: 'повтори' },
    { page: '/practices/share/', has: 'Результат в числах' },
  ],
  C25: [
    { page: '/partners/', has: '15' },
    { page: '/offers/', has: 'Возможности' },
    { page: '/partners/apply/', has: 'бесплатных мест' },
  ],
  C26: [
    { page: '/support-us/', has: 'наставник' },
    { page: '/share/', has: 'Посоветуйте наставника' },
  ],
  C27: [
    { page: '/contacts/', has: '8-800-2000-122' },
    { page: '/consultation/', has: 'Рассказывать ничего не нужно' },
  ],

  // Work of pair and centre
  D1: [
    { page: '/mentoring-forms/', has: 'Работодатель — студент' },
    { page: '/practices/', has: 'Форма' },
  ],
  D2: [
    { page: '/blanks/individualnaya-programma/', has: 'Код пары' },
    { never: 'Filled programmes are about a child.' },
  ],
  D3: [{ page: '/blanks/plan-na-mesyats/', has: 'Наши встречи' }],
  D4: [
    { page: '/blanks/otchyot-za-dve-nedeli/', has: 'Что получилось' },
    { page: '/achievements/calendar/', has: 'две недели' },
  ],
  D5: [
    { page: '/achievements/calendar/', has: 'раз в месяц' },
    { page: '/achievements/calendar/mentor.ics', has: 'INTERVAL=2' },
  ],
  D6: [{ page: '/pair-path/', has: 'Пробная встреча' }],
  D7: [{ page: '/events/', has: 'Направление' }],
  D8: [{ page: '/achievements/standard/', has: 'полезные события' }],
  D9: [{ page: '/offers/', has: 'Возможности' }],
  D10: [
    { page: '/not-public/', has: 'Что было с участником потом' },
    { page: '/achievements/standard/', has: '6 месяцев' },
  ],
  D11: [{ page: '/blanks/hodataystvo-prekratit-ipr/', has: 'Прошу прекратить' }],
  D12: [
    { page: '/training/minimum/boundaries/', has: 'Запросы' },
    { page: '/roles/mentor/', has: 'домой' },
  ],
  D13: [{ page: '/if-something-happened/', has: 'Скажите куратору' }],
  D14: [
    { page: '/if-something-happened/', has: 'Телефоны координаторов' },
    { page: '/contacts/', has: 'Координатор' },
  ],
  D15: [{ page: '/events/', has: 'встреч' }],
  D16: [{ page: '/contests/', has: 'пар' }],
  D17: [{ page: '/feedback/', has: 'Имя не нужно' }],

  // Registers and bases
  E1: [
    { page: '/not-public/', has: 'База наставников' },
    { page: '/achievements/', has: 'Маленькие числа' },
  ],
  E2: [
    { page: '/not-public/', has: 'База наставляемых' },
    { never: 'A base of mentees holds children’s data.' },
  ],
  E3: [
    { page: '/not-public/', has: 'Реестры кураторов и психологов' },
    { page: '/contacts/', has: 'Координатор' },
  ],
  E4: [
    { page: '/not-public/', has: 'Списки внутри организации' },
    { never: 'Registers of an organisation’s mentees hold children’s data.' },
  ],
  E5: [
    { page: '/not-public/', has: 'Банки данных комиссии и школы' },
    { never: 'Data on registration are confidential (120-ФЗ, article 9).' },
  ],
  E6: [
    { page: '/not-public/', has: 'Характеристики и решения об участии' },
    { never: 'Characteristics of minors are confidential.' },
  ],
  E7: [
    { page: '/not-public/', has: 'Итоги каждой пары' },
    { never: 'Entering results into bases is the work of bodies, about children.' },
  ],
  E8: [{ page: '/programmes/', has: 'Какие есть программы' }],
  E9: [{ page: '/organisations/', has: 'Кто присоединился' }],
  E10: [{ page: '/centres/', has: 'проверили' }],
  E11: [
    { page: '/open-data/', has: 'Электронный бюджет' },
    { page: '/achievements/plan-fact.csv', has: 'Источник' },
  ],

  // Content, media, events
  F1: [
    { page: '/media-plan/', has: 'Медиаплан' },
    { page: '/media-plan/calendar/', has: 'В свой календарь' },
  ],
  F2: [
    { page: '/presentations/put-pary/', has: 'То же словами' },
    { page: '/materials/', has: 'Материалы' },
  ],
  F3: [
    { page: '/presentations/biznesu/', has: 'Партнёр центра' },
    { page: '/presentations/munitsipalitetam/', has: 'территори' },
  ],
  F4: [
    { page: '/news/', has: 'Новости' },
    { page: '/feeds/', has: 'JSON Feed' },
    { page: '/feeds/news.xml', has: '<rss' },
    { page: '/feeds/news.json', has: 'jsonfeed.org' },
  ],
  F5: [{ page: '/banners/', has: '240×400' }],
  F6: [{ page: '/videos/', has: 'Видео' }],
  F7: [{ page: '/documents/list/kind-method/', has: 'Методика' }],
  F8: [{ page: '/practices/template/', has: 'результат' }],
  F9: [{ page: '/documents/list/kind-report/', has: 'Отчёт' }],
  F10: [{ page: '/events/', has: 'наставник' }],
  F11: [
    { page: '/training/marathon/', has: 'мае и октябре' },
    { page: '/events/', has: 'Продвижение' },
  ],
  F12: [
    { page: '/events/', has: 'Уровень' },
    { page: '/events/calendar/2026-12/', has: 'Весь регион' },
  ],
  F13: [{ page: '/events/', has: 'лёт' }],
  F14: [{ page: '/events/', has: 'онлайн' }],
  F15: [{ page: '/events/past/', has: 'Прошедшие' }],
  F16: [
    { page: '/rewards/', has: 'Меры на территориях' },
    { page: '/rewards/', has: '/blanks/blagodarnost-nastavniku/' },
    { page: '/blanks/sertifikat-nastavnika/', has: '/blanks/sertifikat-nastavnika.docx' },
    { page: '/certificates/', has: 'Скачать для печати, PDF' },
  ],
  F17: [
    { page: '/kits/pedsovet/', has: 'Сценарий' },
    { page: '/kits/klassnyy-chas/', has: 'Сценарий' },
  ],
  F18: [
    { page: '/share/', has: 'На сайт школы' },
    { page: '/share/ishim/', has: 'municipalities/ishim/' },
    { page: '/feeds/', has: 'RSS' },
    { page: '/embed/', has: 'Лучшие практики' },
  ],
  F19: [
    { page: '/press/', has: 'Для прессы' },
    { page: '/press/', has: 'Числа, которые можно цитировать' },
  ],
  F20: [
    { page: '/materials/', has: 'истовка' },
    { page: '/brand/', has: 'poster-ishim.pdf' },
    { page: '/welcome/parents/', has: 'Оставить заявку' },
    { page: '/welcome/teenagers/', has: '8-800-2000-122' },
  ],
  F21: [
    { page: '/welcome/mentors/stat-nastavnikom/', has: 'Ваше дело может стать' },
    { page: '/welcome/parents/vzroslyy-ryadom/', has: 'взрослый друг' },
    { page: '/welcome/business/', has: 'Стать партнёром' },
  ],
  F22: [{ page: '/events/past/', has: 'руглый стол' }],
  F23: [{ page: '/documents/', has: 'Как стать экспертом' }],

  // Monitoring and metrics
  G1: [{ page: '/achievements/monitoring/', has: 'с января по март' }],
  G2: [
    { page: '/achievements/monitoring/', has: 'дважды' },
    { page: '/pair-path/', has: 'измеряем пользу' },
  ],
  G3: [{ page: '/achievements/monitoring/', has: 'нкет' }],
  G4: [{ page: '/achievements/standard/', has: 'Проверьте' }],
  G5: [{ page: '/achievements/', has: '80' }],
  G6: [{ page: '/achievements/', has: '1 000' }],
  G7: [{ page: '/achievements/standard/', has: '15' }],
  G8: [{ page: '/achievements/calendar/', has: 'марте — апреле' }],
  G9: [{ page: '/achievements/monitoring/', has: 'хорошей переменой' }],
  G10: [
    { page: '/open-data/', has: 'Для отчёта раз в полгода' },
    { page: '/achievements/monitoring/', has: 'полгода' },
    { page: '/achievements/plan-fact.csv', has: 'Дата' },
  ],

  // Road maps
  H1: [
    { page: '/roadmap/', has: 'ТАБУН' },
    { page: '/roadmap/plan.ics', has: 'RRULE' },
  ],
  H2: [
    { page: '/roadmaps/school/', has: '34 дела' },
    { page: '/roadmaps/school.csv', has: 'Что получится' },
    { page: '/roadmaps/school/', has: '/roadmaps/school.docx' },
    { page: '/my-roadmap/', has: 'Собрать план' },
  ],
  H3: [
    { page: '/roadmaps/college/', has: 'педагог-навигатор' },
    { page: '/roadmaps/college.csv', has: 'Что получится' },
    { page: '/roadmaps/college/', has: '/roadmaps/college.docx' },
  ],
  H4: [
    { page: '/roadmaps/municipal/', has: '17 этапов' },
    { page: '/roadmaps-progress/', has: 'Ишим' },
  ],
  H5: [
    { page: '/blanks/maket-programmy/', has: 'Макет' },
    { page: '/blanks/maket-programmy/', has: '/blanks/maket-programmy.docx' },
  ],
  H6: [
    { page: '/roadmaps-progress/', has: 'Ишим' },
    { page: '/municipalities/ishim/', has: 'орожн' },
  ],
  H7: [
    { page: '/blanks/polozhenie-o-nastavnichestve/', has: 'УТВЕРЖДАЮ' },
    { page: '/blanks/plan-raboty-organizatsii/', has: 'План работы' },
  ],

  // Rules
  I1: [{ test: 'tests/content/entries.test.ts', has: 'safe for children' }],
  I2: [{ test: 'tests/content/rules.test.ts', has: 'I2' }],
  I3: [{ test: 'tests/content/rules.test.ts', has: 'I3' }],
  I4: [{ test: 'tests/content/rules.test.ts', has: 'I4' }],
  I5: [{ test: 'tests/content/rules.test.ts', has: 'I5' }],
  I6: [{ test: 'tests/unit/figures/suppress-small.test.ts', has: 'fast-check' }],
  I7: [{ test: 'tests/content/rules.test.ts', has: 'I7' }],
  I8: [{ test: 'tests/content/doors.test.ts', has: 'speaks to teenagers as to friends' }],
  I9: [{ test: 'tests/content/rules.test.ts', has: 'I9' }],
};
