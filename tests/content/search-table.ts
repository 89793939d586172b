/** The page that must come first, or a page that must be among the first three. */
export type Wanted = { readonly first: string } | { readonly among: string };

const first = (path: string): Wanted => ({ first: path });
const among = (path: string): Wanted => ({ among: path });

/** What people ask, and the page that answers. */
export const QUERIES: Readonly<Record<string, Wanted>> = {
  // Municipalities of every kind, by their names, centres and former names.
  'Викуловский муниципальный округ': first('/municipalities/vikulovskiy/'),
  Викулово: first('/municipalities/vikulovskiy/'),
  'в Викулове': first('/municipalities/vikulovskiy/'),
  'викуловский район': first('/municipalities/vikulovskiy/'),
  'город Ишим': first('/municipalities/ishim/'),
  'ишимский район': first('/municipalities/ishimskiy/'),
  Тюмень: first('/municipalities/tyumen/'),
  'тюменский район': first('/municipalities/tyumenskiy/'),
  'Голышмановский городской округ': first('/municipalities/golyshmanovskiy/'),
  Голышманово: first('/municipalities/golyshmanovskiy/'),
  'нижняя тавда': first('/municipalities/nizhnetavdinskiy/'),
  'большое сорокино': first('/municipalities/sorokinskiy/'),
  'Ялуторовск город': first('/municipalities/yalutorovsk/'),
  'координатор Абатский': first('/municipalities/abatskiy/'),

  // Sections, by their names and by how people call them.
  'лучшие практики': first('/practices/'),
  'банк практик': first('/practices/'),
  'лучшие наставники': first('/mentors/'),
  'реестр центров': first('/centres/'),
  'адреса центров': first('/centres/'),
  мероприятия: first('/events/'),
  афиша: first('/events/'),
  гранты: first('/grants/'),
  новости: first('/news/'),
  документы: first('/documents/'),
  'дорожная карта': among('/roadmap/'),
  обучение: first('/training/'),
  'школа наставников': among('/training/'),
  галерея: first('/gallery/'),
  видео: first('/videos/'),
  'карта территорий': first('/map/'),
  контакты: first('/contacts/'),
  медиакит: first('/press/'),
  'посоветовать наставника': first('/share/'),
  'путь пары': first('/pair-path/'),
  'кто есть кто': first('/roles/'),

  // Questions of parents, teenagers and would-be mentors.
  'кому позвонить': first('/contacts/'),
  'подросток не ходит в школу': first('/for-parents/'),
  'ребёнок прогуливает уроки': first('/for-parents/'),
  'поставили на учёт': among('/for-parents/'),
  'как стать наставником': first('/become-mentor/'),
  'кто может быть наставником?': among('/become-mentor/'),
  'хочу стать наставником': first('/become-mentor/'),
  'найти наставника ребёнку': first('/take-part/'),
  'телефон доверия': first('/if-something-happened/'),
  'меня бьют': first('/if-something-happened/'),
  'как открыть центр': first('/start-centre/'),
  'где моя заявка': first('/status/'),
  'какие документы нужны наставнику': first('/blanks/dokumenty-nastavnika/'),
  'согласие родителей': among('/blanks/soglasie-predstavitelya/'),

  // Word forms, those among them that no stemmer knows.
  наставникам: among('/mentors/'),
  кружок: among('/offers/'),
  кружки: among('/offers/'),
  практику: among('/practices/'),

  // Letters: ё, case, hyphens, the wrong layout, Latin letters, one mistake.
  'ребенок ребенку': first('/mentoring-forms/pupil-pupil/'),
  'РЕБЁНОК РЕБЁНКУ': first('/mentoring-forms/pupil-pupil/'),
  'педагог-ученик': among('/mentoring-forms/teacher-pupil/'),
  yfcnfdybr: among('/mentors/'),
  'cnfnm yfcnfdybrjv': first('/become-mentor/'),
  'htutcnh wtynhjd': first('/centres/'),
  vikulovo: first('/municipalities/vikulovskiy/'),
  ishim: among('/municipalities/ishim/'),
  наставнк: among('/mentors/'),
  вкулово: first('/municipalities/vikulovskiy/'),
  мероприятя: first('/events/'),

  // Documents by number, forms and people for those who work here.
  '5/7-нл': first('/documents/kdn-5-7-nl/'),
  'постановление 5/7 нл': first('/documents/kdn-5-7-nl/'),
  '№ 120-ФЗ': first('/documents/120-fz/'),
  '120 фз': first('/documents/120-fz/'),
  '152-ФЗ персональные данные': first('/documents/152-fz/'),
  'Р-145': first('/documents/r-145/'),
  'студент — ученик': among('/mentoring-forms/student-pupil/'),
  'студент студент': first('/mentoring-forms/student-student/'),
  'учитель — учитель': first('/mentoring-forms/teacher-teacher/'),
  'формы наставничества': first('/mentoring-forms/'),
  'работодатель студент': among('/mentoring-forms/employer-student/'),
  куратор: among('/roles/curator/'),
  координатор: among('/roles/coordinator/'),
  психолог: among('/roles/psychologist/'),
  'комиссия по делам несовершеннолетних': among('/roles/kdn/'),
  'дворовая мастерская': first('/practices/ishim/dvorovaya-masterskaya/'),
  'индивидуальная программа': among('/blanks/individualnaya-programma/'),
  'соглашение с наставником': first('/blanks/soglashenie-s-nastavnikom/'),
  'не публикуем данные детей': among('/not-public/'),
};
