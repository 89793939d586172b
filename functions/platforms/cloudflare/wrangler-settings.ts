/** The behaviour of workerd that the worker is made for and tested with. */
export const COMPATIBILITY = { date: '2026-04-01', flags: ['nodejs_compat'] } as const;

/**
 * What Cloudflare's own tool is told of the worker. https://developers.cloudflare.com/workers/wrangler/configuration
 *
 * @param name of the worker in the account
 * @param siteFolder the built site, as the settings' file sees it
 */
export function wranglerSettings(name: string, siteFolder: string) {
  return {
    name,
    main: '_worker.js',
    no_bundle: true,
    compatibility_date: COMPATIBILITY.date,
    compatibility_flags: COMPATIBILITY.flags,
    assets: {
      directory: siteFolder,
      binding: 'ASSETS',
      // The worker gives files the site's headers, so it comes first.
      run_worker_first: true,
      html_handling: 'force-trailing-slash',
      not_found_handling: '404-page',
    },
    triggers: { crons: ['* * * * *'] },
  } as const;
}
