import { describe, expect, test } from 'vitest'
import { receiveText, reportEdit, startSync } from './sync'

describe('receiveText', () => {
  test('starts afresh with a text of a new epoch, even one that is equal', () => {
    expect(receiveText(startSync(1, 'a'), 2, 'a')).toEqual([startSync(2, 'a'), 'set'])
  })

  test('does nothing when what the user wrote comes back', () => {
    const [sync, step] = receiveText(reportEdit(startSync(1, 'a'), 'ab'), 1, 'ab')
    expect(step).toBe('none')
    expect(sync).toEqual({ epoch: 1, text: 'ab', given: 'ab', reported: [] })
  })

  test('does nothing when an older keystroke comes back after a newer one', () => {
    const typed = reportEdit(reportEdit(startSync(1, 'a'), 'ab'), 'abc')
    const [late, step] = receiveText(typed, 1, 'ab')
    expect(step).toBe('none')
    expect(late.text).toBe('abc')
    expect(receiveText(late, 1, 'abc')[1]).toBe('none')
  })

  test('does nothing when the text before an edit is given once more', () => {
    expect(receiveText(reportEdit(startSync(1, 'a'), 'ab'), 1, 'a')[1]).toBe('none')
  })

  test('takes an unknown text of the same epoch for a change by the app', () => {
    const [sync, step] = receiveText(reportEdit(startSync(1, 'a'), 'ab'), 1, 'x')
    expect(step).toBe('edit')
    expect(sync).toEqual(startSync(1, 'x'))
  })

  test('takes a return to an earlier, confirmed text for a change by the app', () => {
    const [confirmed] = receiveText(reportEdit(startSync(1, 'a'), 'ab'), 1, 'ab')
    expect(receiveText(confirmed, 1, 'a')[1]).toBe('edit')
  })

  test('does not take an echo of an earlier epoch for one of this', () => {
    const [renewed] = receiveText(reportEdit(startSync(1, 'a'), 'ab'), 2, 'z')
    expect(receiveText(renewed, 2, 'ab')[1]).toBe('edit')
  })
})
