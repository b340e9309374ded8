import { problem, type Problem } from '../jwt/problem'
import { fail, ok, type Result } from '../jwt/result'

/** What browsers throw where the clipboard is not to be had: refused, or missing on plain http. */
const isRefusal = (error: unknown): boolean =>
  error instanceof DOMException || error instanceof TypeError

const refused = (): { readonly ok: false; readonly problem: Problem } =>
  fail(problem('clipboard-refused', 'token', null, {}))

/** Puts text into the clipboard; `clipboard-refused` where the browser does not allow it. */
export async function copyText(text: string): Promise<Result<null>> {
  try {
    await navigator.clipboard.writeText(text)
    return ok(null)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return refused()
  }
}

/** The clipboard's text; `clipboard-refused`, or `clipboard-empty` where there is no text in it. */
export async function pasteText(): Promise<Result<string>> {
  try {
    const text = await navigator.clipboard.readText()
    return text === '' ? fail(problem('clipboard-empty', 'token', null, {})) : ok(text)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return refused()
  }
}
