import type { Part } from './analysis'
import { encodeBase64url } from './base64url'
import type { KeyInput } from './key'
import { chooseKeys, whyNone } from './choose-keys'
import { importKey, rejected } from './key-fit'
import { findUnencoded, readAlgorithm, readKeyId } from './protected-header'
import { readKey } from './read-key'
import { fail, ok, type Result } from './result'
import { encodeUtf8 } from './utf8'
import { findPlatformGap } from './web-crypto'

/**
 * The signature segment for a signing input, by the algorithm that the header names (RFC 7515
 * section 5.1): base64url, or the empty text for `none`. Extensions that `crit` demands are signed
 * like any other parameter, understood or not. Of a key set the first private key that fits signs.
 *
 * @param signingInput the header and payload segments with a dot between them
 *
 * Problems: those of `readAlgorithm`, `findPlatformGap`, `readKey`, `chooseKeys` and `importKey`, and
 * `payload-unencoded`.
 */
export async function sign(
  header: Part,
  signingInput: string,
  input: KeyInput,
): Promise<Result<string>> {
  const named = readAlgorithm(header)
  if (!named.ok) return named
  const { algorithm, range } = named.value
  if (algorithm.family === 'none') return ok('')
  const obstacle = findUnencoded(header) ?? (await findPlatformGap(algorithm, range))
  if (obstacle) return fail(obstacle)

  const reading = await readKey(input)
  if (!reading.ok) return reading
  const keyId = readKeyId(header)
  const { candidates, misfits } = chooseKeys(reading.value, keyId, algorithm, 'sign')
  const [candidate] = candidates
  if (!candidate) {
    const why = reading.value.isSet ? null : misfits[0]
    return fail(why ?? whyNone(reading.value, keyId, algorithm))
  }
  const imported = await importKey(candidate.key, algorithm, 'sign')
  if (!imported.ok) return imported
  const signature = await imported.value.sign(encodeUtf8(signingInput))
  return signature.ok ? ok(encodeBase64url(signature.value)) : fail(rejected(candidate.key))
}
