import { z } from 'zod';
import { parsePhone } from '../../text/phone.ts';

/** A public work phone, in any spelling that can be dialled. */
export const phone = () =>
  z
    .string()
    .refine((value) => parsePhone(value) !== undefined, {
      error: 'Нужен телефон с кодом города или мобильный, например +7 495 000-00-00',
    })
    .meta({ isWorkContact: true });
