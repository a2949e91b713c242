/** Size of a social picture in pixels: what the large cards of the services that show links are cut for. */
export const CARD = { width: 1200, height: 630 } as const;

/** Name of the picture of the site itself, among those of the chapters. */
export const SITE_CARD = 'story';

/** What it shows: the whole story in one picture, the one run beside the fall. */
export const SITE_CARD_STEP = 'money-to-scale.the-fall';
