/** Storage for how the app looks, and nothing else. Where the browser denies it, nothing is kept. */
export const preferences = {
  getItem(key: string): string | null {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  setItem(key: string, value: string): void {
    try {
      localStorage.setItem(key, value)
    } catch {
      // Denied or full: the setting lasts as long as the page.
    }
  },
}
