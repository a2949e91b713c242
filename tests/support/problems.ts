import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test';

/** Addresses that need no host. */
const HOSTLESS = /^(data|blob|about|file|chrome-error):/;

/** The browser's own words for a request that it gave up itself, as on leaving a page. */
const GIVEN_UP = /ERR_ABORTED|NS_BINDING_ABORTED/;

/** Playwright's own remark, where a test keeps the service worker away. */
const KEPT_AWAY = 'Service Worker registration blocked by Playwright';

/**
 * Writes down whatever a reader's browser would complain about in the pages of a context, from now on: errors and
 * warnings on the console, uncaught errors, failed requests, and requests that leave the hosts under test.
 * @param isOurs whether a host, such as `127.0.0.1:4321`, is one of those under test
 * @returns the list, which grows
 */
export function collectProblems(context: BrowserContext, isOurs: (host: string) => boolean): string[] {
  const problems: string[] = [];
  context.on('console', (message: ConsoleMessage) => {
    const type = message.type();
    if (message.text() !== KEPT_AWAY && (type === 'error' || type === 'warning')) problems.push(`console ${type}: ${message.text()}`);
  });
  context.on('weberror', (webError) => problems.push(`uncaught: ${webError.error().message}`));
  context.on('request', (request: Request) => {
    const address = request.url();
    if (!HOSTLESS.test(address) && !isOurs(new URL(address).host)) problems.push(`request to elsewhere: ${address}`);
  });
  context.on('requestfailed', (request: Request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (!GIVEN_UP.test(reason)) problems.push(`failed request: ${request.url()} (${reason})`);
  });
  context.on('response', (response: Response) => {
    if (response.status() >= 400) problems.push(`failed request: ${response.url()} (${response.status()})`);
  });
  return problems;
}
