import type { LearnTexts } from '../../messages'
import { attacks } from './attacks'
import { base64url } from './base64url'
import { claims } from './claims'
import { encryption } from './encryption'
import { frame } from './frame'
import { login } from './login'
import { parts } from './parts'
import { sessions } from './sessions'
import { signing } from './signing'
import { storage } from './storage'

/** The texts of the lessons, in their order. */
export const learn: LearnTexts = {
  frame,
  lessons: {
    parts,
    base64url,
    claims,
    signing,
    sessions,
    login,
    storage,
    attacks,
    encryption,
  },
}
