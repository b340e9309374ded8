import type * as monaco from 'monaco-editor/editor/editor.api.js'

type Options = monaco.editor.IStandaloneEditorConstructionOptions

/**
 * What all editors share. Nothing that writes text the user didn't, nothing that starts a worker, and
 * Tab leaves the editor (Ctrl+M makes it indent).
 */
const COMMON: Options = {
  // A real textarea is what input methods, screen readers and their testers know best.
  editContext: false,
  accessibilitySupport: 'auto',
  tabFocusMode: true,
  fontSize: 13,
  lineHeight: 21,
  fontLigatures: false,
  padding: { top: 12, bottom: 12 },
  automaticLayout: true,
  fixedOverflowWidgets: true,

  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoClosingDelete: 'never',
  autoClosingOvertype: 'never',
  autoSurround: 'never',
  autoIndentOnPaste: false,
  trimAutoWhitespace: false,
  formatOnPaste: false,
  formatOnType: false,
  dragAndDrop: false,
  dropIntoEditor: { enabled: false },
  pasteAs: { enabled: false },
  copyWithSyntaxHighlighting: false,
  emptySelectionClipboard: false,
  unusualLineTerminators: 'off',

  colorDecorators: false,
  defaultColorDecorators: 'never',
  links: false,
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  wordBasedSuggestions: 'off',
  inlineSuggest: { enabled: false },
  parameterHints: { enabled: false },
  codeLens: false,
  inlayHints: { enabled: 'off' },
  stickyScroll: { enabled: false },
  guides: { indentation: false, bracketPairs: false },
  lightbulb: { enabled: 'off' as monaco.editor.ShowLightbulbIconMode },

  lineNumbers: 'off',
  lineNumbersMinChars: 0,
  glyphMargin: false,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'none',
  renderControlCharacters: true,
  roundedSelection: false,
  rulers: [],
  scrollBeyondLastLine: false,
  scrollbar: {
    useShadows: false,
    verticalScrollbarSize: 10,
    horizontalScrollbarSize: 10,
    alwaysConsumeMouseWheel: false,
  },
  smoothScrolling: false,
  cursorSmoothCaretAnimation: 'off',
  find: {
    addExtraSpaceOnTop: false,
    autoFindInSelection: 'never',
    seedSearchStringFromSelection: 'selection',
  },
  hover: { delay: 300, above: false },

  wordWrap: 'on',
  wrappingStrategy: 'simple',
  stopRenderingLineAfter: -1,
  largeFileOptimizations: false,
}

const FOR_TOKEN: Options = {
  ...COMMON,
  autoIndent: 'none',
  folding: false,
  lineDecorationsWidth: 14,
  matchBrackets: 'never',
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
  // Base64url knows no words: a line is full before it ends.
  wordWrapBreakAfterCharacters: '',
  wordWrapBreakBeforeCharacters: '',
  wrappingIndent: 'none',
}

const FOR_JSON: Options = {
  ...COMMON,
  autoIndent: 'brackets',
  folding: true,
  foldingStrategy: 'indentation',
  foldingHighlight: false,
  showFoldingControls: 'always',
  // Monaco adds 16 pixels for the folding controls.
  lineDecorationsWidth: 2,
  matchBrackets: 'always',
  quickSuggestions: { strings: true, other: true, comments: false },
  quickSuggestionsDelay: 10,
  acceptSuggestionOnCommitCharacter: false,
  acceptSuggestionOnEnter: 'smart',
  suggest: { showWords: false, showIcons: false, preview: false },
  wrappingIndent: 'same',
}

export const MONACO_OPTIONS = { token: FOR_TOKEN, json: FOR_JSON } as const

/** What belongs to a model and not to the editor that shows it. */
export const MODEL_OPTIONS: monaco.editor.ITextModelUpdateOptions = {
  tabSize: 2,
  indentSize: 'tabSize',
  insertSpaces: true,
  trimAutoWhitespace: false,
  bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
}
