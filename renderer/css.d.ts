/** Vite bundles them; importing one has no value. */
declare module '*.css'
