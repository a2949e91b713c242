/**
 * Flags that keep Chromium from drawing with a GPU that is not there and from calling its maker's servers, which a
 * closed network refuses by the dozen.
 */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
