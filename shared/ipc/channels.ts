/** The name of the one channel that all calls go through; main looks the call up in the contract. */
export const callChannel = 'swaddle:call'

/** The one channel on which a window tells that somebody is using it: what keeps an administrator's session open. */
export const activityChannel = 'swaddle:activity'

/** The one channel on which main tells a window that something changed. */
export const newsChannel = 'swaddle:news'
