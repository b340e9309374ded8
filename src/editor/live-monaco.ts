import type * as monaco from 'monaco-editor/editor/editor.api.js'
import type { ModelText } from './model-text'

/** A Monaco editor that is mounted and shown, with its model. */
export interface LiveMonaco {
  readonly editor: monaco.editor.IStandaloneCodeEditor
  readonly model: monaco.editor.ITextModel
  readonly content: ModelText
}

export function selectsAll({ editor, model }: LiveMonaco): boolean {
  const selections = editor.getSelections() ?? []
  return selections.length === 1 && selections[0]?.equalsRange(model.getFullModelRange()) === true
}
