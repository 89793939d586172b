interface Cover {
  readonly consent?: { readonly validUntil: string } | undefined;
}

/** The picture, unless the consent of those on it has ended: then the entry stays and the picture goes. */
export function coverInForce<Item extends Cover>(cover: Item | undefined, today: string): Item | undefined {
  if (cover?.consent && cover.consent.validUntil < today) return undefined;
  return cover;
}
