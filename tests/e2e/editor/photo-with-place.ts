import sharp from 'sharp';

/** A phone's photograph that tells where it was taken and by whom. */
export function photoWithPlace(): Promise<Buffer> {
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#35a878' } })
    .withExif({
      IFD0: { Make: 'Телефон', Artist: 'Марина' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '56/1 6/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '69/1 29/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();
}
