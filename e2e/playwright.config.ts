import { defineConfig } from 'playwright/test'
import { findBrowser, launchArguments } from './browser.mjs'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Tables are many steps, and a busy machine is no failure.
  timeout: 60_000,
  reporter: 'list',
  use: {
    trace: 'retain-on-failure',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: { executablePath: findBrowser().executablePath, args: launchArguments },
  },
  // The production build twice, each on a free port: with its headers, and with its <meta> alone.
  webServer: [
    {
      name: 'with headers',
      cwd: '..',
      command: 'node node_modules/vite/bin/vite.js preview --port 0',
      env: { FORCE_COLOR: '0' },
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<port_with_headers>\d+)/ },
    },
    {
      name: 'bare',
      command: 'node static-server.mjs',
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<port_bare>\d+)/ },
    },
  ],
})
