// Imports run one way: core ← db ← actions ← {ingest, export} ← {http, cli} ← main (ARCHITECTURE.md).
const layer = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } })
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    layer('core-is-pure', '^src/core', '^(src/(?!core)|schema|tests)'),
    {
      name: 'core-needs-no-package',
      severity: 'error',
      from: { path: '^src/core' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    layer('languages-apart', '^src/core/extract/lang/([^/]+)/', '^src/core/extract/lang/(?!$1/)[^/]+/'),
    layer('seeds-are-data', '^seeds', '^(src/(?!core)|schema|tests)'),
    layer('schema-below-db', '^schema', '^src/(?!core)'),
    layer('db-below-actions', '^src/db', '^src/(actions|ingest|export|jobs|http|cli|main)'),
    layer('actions-below-edges', '^src/actions', '^src/(ingest|export|jobs|http|cli|main)'),
    layer('http-apart', '^src/http', '^src/(cli|main)'),
    layer('ingest-apart', '^src/ingest', '^src/(http|cli|main)'),
    layer('export-apart', '^src/export', '^src/(http|cli|main)'),
    layer('no-tests-in-product', '^(src|schema|seeds)', '^tests'),
    {
      name: 'no-dev-packages',
      severity: 'error',
      from: { path: '^(src|seeds)' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
