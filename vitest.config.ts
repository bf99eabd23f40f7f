import { defineConfig } from 'vitest/config'

const source = (file: string): string => new URL(`./src/${file}`, import.meta.url).pathname
const alias = [
  { find: /^kinmatch$/, replacement: source('index.ts') },
  { find: /^kinmatch\/names$/, replacement: source('names.ts') },
  { find: /^kinmatch\/node$/, replacement: source('node.ts') },
]

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/pack/**', 'test/**/*.slow.test.ts'],
          alias,
          setupFiles: ['test/setup.ts'],
          testTimeout: 60_000,
          // Tables of names are loaded once a process instead of once a file: two fifths less processor time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: 'tsc',
            include: ['test/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/**/*.slow.test.ts'],
          alias,
          setupFiles: ['test/setup.ts'],
          testTimeout: 300_000,
        },
      },
      { test: { name: 'pack', include: ['test/pack/**/*.test.ts'], testTimeout: 180_000 } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', 'src/cli/**', 'src/worker/**'],
    },
  },
})
