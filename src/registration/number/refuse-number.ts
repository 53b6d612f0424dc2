import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { formatDay } from '../../calendar/format-day.ts';
import { compactNumber, compactText } from './compact-number.ts';
import { lookAgain, looksMistyped } from './looks-mistyped.ts';
import { looksLikeNhsNumber } from './looks-like-nhs-number.ts';
import type { NhsCode } from './nhs-codes.ts';
import { nhsCodes } from './nhs-codes.ts';
import { registrationNumberFormats } from './number-formats.ts';
import { numberParts } from './number-parts.ts';
import type { RegistrationNumberPrefix } from './number-prefix.ts';
import { registrationNumberProfiles } from './number-profiles.ts';
import type { NumberRefusal, NumberRefusalCode } from './number-refusal.ts';
import type { NumberSpellings } from './number-spellings.ts';
import type { RegistrationBody } from './registration-body.ts';

/**
 * The refusal of a text that is the number of no professional, whatever the body: one in the form of an NHS number, which it does not
 * repeat, and one that the NHS reserves for nobody. `undefined` for any other text.
 */
export function nobodysNumber(body: RegistrationBody, text: string): NumberRefusal | undefined {
  if (looksLikeNhsNumber(text)) {
    return refusal('nhs-number', `An NHS number is a patient’s and does not belong here. ${enter(body)}`);
  }
  const compact = compactText(body, text);
  const reserved = nhsCodeOf(compact);
  return reserved?.code === 'placeholder-number' ? codeRefusal(body, compact, reserved) : undefined;
}

/** The refusal of a text that cannot be read as a number of the body, with what it is instead, if its letters say so. */
export function unread(body: RegistrationBody, text: string, day: CalendarDate): NumberRefusal {
  const compact = compactNumber(body, text);
  const code = nhsCodeOf(compact);
  if (code) return codeRefusal(body, compact, code);
  const other = bodyByLetters(text, day);
  if (other) {
    const { keeper, name } = registrationNumberFormats[other];
    const instead = enter(body).replace('Enter', 'enter');
    const message = `${compactNumber(other, text)} has the format of ${name}s. Select ${keeper}, or ${instead}`;
    return refusal('other-body', message, other);
  }
  return refusal('not-well-formed', looksMistyped(body, compact) ? `${enter(body)}${lookAgain}` : enter(body));
}

/** The refusal of a number that the body did not give yet on the day, or no longer kept; `undefined` for any other. */
export function outsideItsDays(
  says: RegistrationNumberPrefix | undefined,
  text: string,
  day: CalendarDate,
): NumberRefusal | undefined {
  if (!says || isGivenOn(says, day)) return undefined;
  const { body, prefix, from, until, movedFrom, movedTo } = says;
  const numbers = `${registrationNumberFormats[body].name}s that begin with ${prefix}`;
  // Nobody is sent to a body that refuses the text too.
  const select = [movedFrom, movedTo].find((other) => other && isReadOn(other, text, day));
  const keeper = select && registrationNumberFormats[select].keeper;
  if (from && day < from) {
    const instead = keeper
      ? `Select ${keeper}: it kept this part of the register before`
      : `Enter ${formatDay(from)} or a later day as the first day: numbers held before are not known here`;
    return refusal('not-yet-issued', `${numbers} are given from ${formatDay(from)}. ${instead}`, select);
  }
  const instead = keeper ? `Select ${keeper}: it keeps this part of the register now` : enter(body);
  return refusal('moved-register', `${numbers} had their last day on ${formatDay(until!)}. ${instead}`, select);
}

/** The refusal of a number that is not spelt as a profile writes it. */
export function otherSpelling({ texts, by }: NumberSpellings): NumberRefusal {
  const like = by ? `as in ${registrationNumberProfiles[by].title}` : 'without spaces around it';
  return refusal('other-spelling', `Enter ${texts.join(' or ')}, ${like}`);
}

// Digits alone never say whose number they are.
function bodyByLetters(text: string, day: CalendarDate): RegistrationBody | undefined {
  if (!/[A-Za-z]/.test(text)) return undefined;
  return (Object.keys(registrationNumberFormats) as RegistrationBody[])
    .filter((body) => registrationNumberFormats[body].confidence !== 'not-found')
    .find((body) => isReadOn(body, text, day));
}

function isReadOn(body: RegistrationBody, text: string, day: CalendarDate): boolean {
  const parts = numberParts(body, compactNumber(body, text));
  return parts !== undefined && (!parts.says || isGivenOn(parts.says, day));
}

function isGivenOn({ from, until }: RegistrationNumberPrefix, day: CalendarDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

function nhsCodeOf(compact: string) {
  return nhsCodes.find(({ pattern }) => new RegExp(pattern).test(compact));
}

function codeRefusal(body: RegistrationBody, compact: string, { code, is, madeFrom }: NhsCode): NumberRefusal {
  const before = madeFrom?.body === body ? madeFrom.before : undefined;
  const hasNumber = before !== undefined && numberParts(body, compact.slice(before.length)) !== undefined;
  const instead = hasNumber ? `Enter the ${registrationNumberFormats[body].name}, without the ${before}` : enter(body);
  return refusal(code, `${compact} is ${is}. ${instead}`);
}

function enter(body: RegistrationBody): string {
  return registrationNumberFormats[body].enter;
}

function refusal(code: NumberRefusalCode, message: string, select?: RegistrationBody): NumberRefusal {
  return { ok: false, code, message, ...(select && { select }) };
}
