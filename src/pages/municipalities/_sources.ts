import type { ListPage } from '../../lists/list-pages.ts';
import CentreCard from '../../sections/centres/CentreCard.astro';
import EventRowOf from '../../sections/events/EventRowOf.astro';
import AlbumCard from '../../sections/gallery/AlbumCard.astro';
import MentorCard from '../../sections/mentors/MentorCard.astro';
import NewsCard from '../../sections/news/NewsCard.astro';
import OfferCard from '../../sections/offers/OfferCard.astro';
import PartnerCard from '../../sections/partners/PartnerCard.astro';
import PracticeCard from '../../sections/practices/PracticeCard.astro';
import NeedCard from '../../sections/support/NeedCard.astro';
import VideoCard from '../../sections/videos/VideoCard.astro';
import CardGrid from '../../ui/CardGrid.astro';
import EventList from '../../ui/EventList.astro';
import { centrePages } from '../centres/_list.ts';
import { comingPages } from '../events/_coming.ts';
import { albumPages } from '../gallery/_list.ts';
import { mentorPages } from '../mentors/_list.ts';
import { newsPages } from '../news/_list.ts';
import { offerPages } from '../offers/_list.ts';
import { partnerPages } from '../partners/_list.ts';
import { practicePages } from '../practices/_list.ts';
import { needPages } from '../support-us/_list.ts';
import { videoPages } from '../videos/_list.ts';

interface Item {
  readonly id: string;
  readonly data: object;
}

/** What the cards of all sections take between them. */
interface CardProps {
  readonly entry: Item;
  readonly today?: string;
  readonly level?: number;
  readonly children?: unknown;
}

/** A kind of entries that a municipality's page shows. */
export interface Source {
  /** Also the id of its block on the page. */
  readonly id: string;
  readonly title: string;
  /** The link to the whole list, without the count. */
  readonly all: string;
  readonly List: typeof CardGrid;
  Card(props: CardProps): unknown;
  load(): Promise<readonly ListPage<Item>[]>;
}

/** In the order of use to a parent. */
export const SOURCES: readonly Source[] = [
  {
    id: 'centres',
    title: 'Центр наставничества',
    all: 'Все центры территории',
    List: CardGrid,
    Card: CentreCard,
    load: centrePages,
  },
  {
    id: 'events',
    title: 'Ближайшие события',
    all: 'Все события территории',
    List: EventList,
    Card: EventRowOf,
    load: comingPages,
  },
  {
    id: 'mentors',
    title: 'Наставники',
    all: 'Все наставники территории',
    List: CardGrid,
    Card: MentorCard,
    load: mentorPages,
  },
  {
    id: 'practices',
    title: 'Практики',
    all: 'Все практики территории',
    List: CardGrid,
    Card: PracticeCard,
    load: practicePages,
  },
  {
    id: 'offers',
    title: 'Бесплатные занятия и поездки',
    all: 'Все возможности территории',
    List: CardGrid,
    Card: OfferCard,
    load: offerPages,
  },
  {
    id: 'partners',
    title: 'Партнёры',
    all: 'Все партнёры территории',
    List: CardGrid,
    Card: PartnerCard,
    load: partnerPages,
  },
  {
    id: 'needs',
    title: 'Нужна помощь',
    all: 'Все просьбы территории',
    List: CardGrid,
    Card: NeedCard,
    load: needPages,
  },
  {
    id: 'gallery',
    title: 'Галерея',
    all: 'Все альбомы территории',
    List: CardGrid,
    Card: AlbumCard,
    load: albumPages,
  },
  {
    id: 'videos',
    title: 'Видео',
    all: 'Все видео территории',
    List: CardGrid,
    Card: VideoCard,
    load: videoPages,
  },
  {
    id: 'news',
    title: 'Новости',
    all: 'Все новости территории',
    List: CardGrid,
    Card: NewsCard,
    load: newsPages,
  },
];
