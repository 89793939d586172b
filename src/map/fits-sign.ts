/** Id of the sign that the drawing puts on chosen places. */
export const FITS_SIGN = 'fits-choice';
