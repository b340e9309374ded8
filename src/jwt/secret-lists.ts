/** Loaded when someone asks how weak a secret is: word lists are large. */
export const loadSecretStrength = () => import('./secret-strength')
export const loadWellKnownSecrets = () => import('./well-known-secrets')
