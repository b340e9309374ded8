/** Lets the user pick a file, for those who don't drag; resolves with null if none was picked. */
export function pickFile(): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true })
    input.addEventListener('cancel', () => resolve(null), { once: true })
    input.click()
  })
}
