import type { JSX } from 'hono/jsx/jsx-runtime'
