import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Lottery } from './ranking.ts';

/** The SHA-256 of text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The lot of an application: of two, the one whose lot comes first as text is the better. */
export function drawOf(id: string, { seed }: Lottery): string {
  return sha256Of(`${seed}\n${id}`);
}
