import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypeScript from 'eslint-config-next/typescript'

const size = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
}
const unlimited = Object.fromEntries(Object.keys(size).map((rule) => [rule, 'off']))

const config = [
  { ignores: ['node_modules/', '.next/', 'build/', 'data/', 'public/', '**/generated/', 'next-env.d.ts', 'test-results/', 'playwright-report/', 'screenshots/'] },
  ...nextVitals,
  ...nextTypeScript,
  { rules: { ...size, '@typescript-eslint/no-explicit-any': 'error', '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  // Screens open connections of their own: a plain link between them starts the next one clean.
  { rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-location-assign-relative-destination': 'off' } },
  { files: ['lib/ui/**', 'app/**'], rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'use-intl', importNames: ['useFormatter'], message: 'Numbers are written in one place: lib/ui/kit/useFormatter.ts' }] }] } },
  // A component is mostly markup: its length says little about its difficulty.
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 110, skipBlankLines: true, skipComments: true }] } },
  // Tests and authored data are read, not branched through.
  { files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**', 'lib/scenarios/**', 'lib/ui/wording/**', 'lib/engine/testing/**'], rules: unlimited },
]

export default config
