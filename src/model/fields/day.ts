import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, kept as text so that no time zone can move it. */
export const day = () =>
  z.iso
    .date({ error: 'Нужна дата вида 2026-11-22' })
    .meta({ widget: 'datetime', format: 'YYYY-MM-DD', time_format: false });
