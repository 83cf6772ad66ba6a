import { Hono } from 'hono'
import { html } from 'hono/html'
import { docsBundle, docsStart, docsStylesheet, icon } from '../assets.js'
import type { Web } from '../web.js'

/** The API as a page to try it on; Swagger UI comes from this server. */
export const docsRoutes = new Hono<Web>().get('/', (c) =>
  c.html(
    html`<!doctype html>${(
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>API · Countercheck</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <link rel="icon" href={icon} type="image/svg+xml" />
          <link rel="stylesheet" href={docsStylesheet} />
          <script src={docsBundle} defer />
          <script src={docsStart} defer />
        </head>
        <body>
          <main id="api" />
        </body>
      </html>
    )}`,
  ),
)
