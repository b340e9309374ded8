import { preferences } from './preferences'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const STORED_AS = 'triptych.theme'

export function readTheme(): Theme {
  const stored = preferences.getItem(STORED_AS)
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

/** Shows a theme: `data-theme` of the document, absent for the system's own. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function chooseTheme(theme: Theme): void {
  preferences.setItem(STORED_AS, theme)
  applyTheme(theme)
}
