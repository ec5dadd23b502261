/** Main refused a call because nobody is signed in any more; or somebody is again. Told within one window. */
export type SessionNews = 'lost' | 'found'

export function tellSession(news: SessionNews): void {
  window.dispatchEvent(new Event(`swaddle-session-${news}`))
}

/** Returns the way to stop hearing. */
export function onSession(wanted: SessionNews, hear: () => void): () => void {
  window.addEventListener(`swaddle-session-${wanted}`, hear)
  return () => {
    window.removeEventListener(`swaddle-session-${wanted}`, hear)
  }
}
