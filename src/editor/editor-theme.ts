import * as monaco from 'monaco-editor/editor/editor.api.js'
import { hexColour } from './colours'

export type Scheme = 'light' | 'dark'

export const THEMES = { light: 'triptych-light', dark: 'triptych-dark' } as const

/** Monaco's colours, by the CSS colours of the page they are read from. */
const COLOURS = {
  'editor.background': 'var(--surface)',
  'editor.foreground': 'var(--ink)',
  'editorCursor.foreground': 'var(--ink)',
  'editor.selectionBackground': 'var(--editor-selection)',
  'editor.inactiveSelectionBackground': 'var(--editor-selection)',
  'editor.findMatchBackground': 'var(--editor-found)',
  'editor.findMatchBorder': 'var(--warn)',
  'editor.findMatchHighlightBackground': 'var(--editor-found)',
  'editor.rangeHighlightBackground': 'var(--sunken)',
  'editorBracketMatch.background': 'var(--sunken)',
  'editorBracketMatch.border': 'var(--muted)',
  'editorError.foreground': 'var(--bad)',
  'editorGutter.foldingControlForeground': 'var(--muted)',
  'editorMarkerNavigation.background': 'var(--sunken)',
  'editorMarkerNavigationError.background': 'var(--bad)',
  'editorMarkerNavigationError.headerBackground': 'var(--bad-bg)',
  'editorWidget.background': 'var(--surface)',
  'editorWidget.foreground': 'var(--ink)',
  'editorWidget.border': 'var(--line)',
  'editorHoverWidget.background': 'var(--surface)',
  'editorHoverWidget.foreground': 'var(--ink)',
  'editorHoverWidget.border': 'var(--line)',
  'editorSuggestWidget.background': 'var(--surface)',
  'editorSuggestWidget.foreground': 'var(--ink)',
  'editorSuggestWidget.border': 'var(--line)',
  'editorSuggestWidget.selectedBackground': 'var(--editor-selection)',
  'editorSuggestWidget.selectedForeground': 'var(--ink)',
  'editorSuggestWidget.highlightForeground': 'var(--focus)',
  'editorSuggestWidget.focusHighlightForeground': 'var(--focus)',
  'list.hoverBackground': 'var(--sunken)',
  'menu.background': 'var(--surface)',
  'menu.foreground': 'var(--ink)',
  'menu.border': 'var(--line)',
  'menu.selectionBackground': 'var(--editor-selection)',
  'menu.selectionForeground': 'var(--ink)',
  'menu.separatorBackground': 'var(--line)',
  'input.background': 'var(--sunken)',
  'input.foreground': 'var(--ink)',
  'input.border': 'var(--line)',
  'input.placeholderForeground': 'var(--muted)',
  'inputOption.activeBackground': 'var(--editor-selection)',
  'inputOption.activeForeground': 'var(--ink)',
  'inputOption.activeBorder': 'var(--focus)',
  'inputValidation.infoBackground': 'var(--surface)',
  'inputValidation.infoForeground': 'var(--ink)',
  'inputValidation.infoBorder': 'var(--line)',
  'peekViewTitleDescription.foreground': 'var(--muted)',
  'icon.foreground': 'var(--muted)',
  descriptionForeground: 'var(--muted)',
  focusBorder: 'var(--focus)',
  foreground: 'var(--ink)',
  errorForeground: 'var(--bad)',
  'widget.shadow': 'var(--editor-shadow)',
  'scrollbarSlider.background': 'var(--editor-slider)',
  'scrollbarSlider.hoverBackground': 'var(--editor-slider)',
  'scrollbarSlider.activeBackground': 'var(--editor-slider)',
} as const

const TOKENS = {
  'name.header': 'var(--header)',
  'name.payload': 'var(--payload)',
  string: 'var(--json-string)',
  number: 'var(--json-number)',
  literal: 'var(--json-number)',
} as const

/** The scheme the page is shown in: what it says of itself, else what the system prefers. */
export function currentScheme(): Scheme {
  const { theme } = document.documentElement.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Calls back after the page changed between light and dark, with the theme defined anew. */
export function subscribeToScheme(listener: () => void): () => void {
  let before = currentScheme()
  const update = () => {
    const now = currentScheme()
    if (now === before) return
    before = now
    defineTheme(now)
    listener()
  }
  const observer = new MutationObserver(update)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const query = matchMedia('(prefers-color-scheme: dark)')
  query.addEventListener('change', update)
  return () => {
    observer.disconnect()
    query.removeEventListener('change', update)
  }
}

/** Defines a scheme's theme from the page's custom properties, which must be those of the scheme now. */
export function defineTheme(scheme: Scheme): void {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.className = 'triptych-probe'
  const resolve = (colour: string): string | null => {
    probe.style.color = colour
    return hexColour(getComputedStyle(probe).color)
  }
  const colors: Record<string, string> = {}
  for (const [name, colour] of Object.entries(COLOURS)) {
    const hex = resolve(colour)
    if (hex) colors[name] = hex
  }
  const rules: monaco.editor.ITokenThemeRule[] = []
  for (const [token, colour] of Object.entries(TOKENS)) {
    const hex = resolve(colour)
    if (hex) rules.push({ token, foreground: hex.slice(1) })
  }
  probe.remove()
  monaco.editor.defineTheme(THEMES[scheme], {
    base: scheme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    colors,
    rules,
  })
}

/** The page's monospaced fonts, as Monaco measures them. */
export const monospacedFonts = (): string =>
  getComputedStyle(document.documentElement).getPropertyValue('--mono').trim() || 'monospace'
