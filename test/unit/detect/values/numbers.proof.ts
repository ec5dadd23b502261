import { isMasked } from '../../../../main/scanner/detect/values/masked-value.ts'
import { readAccount } from '../../../../main/scanner/detect/values/account.ts'
import { readBirthCertificate } from '../../../../main/scanner/detect/values/birth-certificate.ts'
import type { ValueProof } from './value-proof.ts'

export const birthCertificateProof: ValueProof = {
  name: 'birth certificate',
  read: (text) => readBirthCertificate(text) ?? '',
  hits: [
    ['T310012345', 'T310012345'],
    ['t310012345', 'T310012345'],
    ['№ V31 0012345', 'V310012345'],
  ],
  misses: ['T31001234', 'TT310012345', '3100123456', 'T3100123456', ''],
  worst: ['T', 'T3', 'NO'],
}

export const accountProof: ValueProof = {
  name: 'account',
  read: (text) => readAccount(text)?.normalised ?? '',
  hits: [
    ['Gu.Xiaowen@example.com', 'gu.xiaowen@example.com'],
    ['wxid_a1b2c3d4e5', 'wxid_a1b2c3d4e5'],
  ],
  misses: ['顾晓雯', '@here', 'a@b', 'wxid_', 'https://example.com', ''],
  worst: ['a@', 'a.', 'wxid_a'],
}

export const maskedProof: ValueProof = {
  name: 'masked value',
  read: (text) => (isMasked(text) ? 'yes' : ''),
  hits: ['顾**', '顾＊＊', '138****5678', '138XXXX5678', '310104********321X', '王某某', '顾○○', '●●●'].map((text) => [
    text,
    'yes',
  ]),
  misses: ['顾晓雯', '13987650123', '3101041990030732X', 'Max', '12-3', '2025.3.5'],
  worst: ['x', 'o', '_', '.'],
}
