import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { formatDay } from '../../calendar/format-day.ts';
import { compactText } from './compact-number.ts';
import { nhsCodes } from './nhs-codes.ts';
import { registrationNumberFormats } from './number-formats.ts';
import { numberParts } from './number-parts.ts';
import type { RegistrationNumberPrefix } from './number-prefix.ts';
import { registrationNumberProfiles } from './number-profiles.ts';
import type { NumberRefusal, NumberRefusalCode } from './number-refusal.ts';
import type { NumberSpellings } from './number-spellings.ts';
import type { RegistrationBody } from './registration-body.ts';

/** The refusal of a text in the form of an NHS number. It does not repeat the text, which is a patient's. */
export function patientsNumber(body: RegistrationBody): NumberRefusal {
  return refusal('nhs-number', `An NHS number is a patient’s and does not belong here. ${enter(body)}`);
}

/** The refusal of a text that the NHS reserves for nobody; `undefined` for any other text. */
export function placeholder(body: RegistrationBody, text: string): NumberRefusal | undefined {
  const compact = compactText(text);
  const reserved = nhsCodeOf(compact);
  return reserved?.code === 'placeholder-number' ? codeRefusal(body, compact, reserved) : undefined;
}

/** The refusal of a text that cannot be read as a number of the body, with what it is instead, if its letters say so. */
export function unread(body: RegistrationBody, compact: string, day: CalendarDate): NumberRefusal {
  const code = nhsCodeOf(compact);
  if (code) return codeRefusal(body, compact, code);
  const other = bodyByLetters(compact, day);
  if (other) {
    const instead = enter(body).replace('Enter', 'enter');
    const message = `${compact} has the format of ${registrationNumberFormats[other].name}s. Select ${other}, or ${instead}`;
    return refusal('other-body', message, other);
  }
  return refusal(
    'not-well-formed',
    body === 'NMC' && looksMistyped(compact) ? `${enter(body)}${lookAgain}` : enter(body),
  );
}

/** The refusal of a number that the body did not give yet on the day, or no longer kept; `undefined` for any other. */
export function outsideItsDays(
  says: RegistrationNumberPrefix | undefined,
  day: CalendarDate,
): NumberRefusal | undefined {
  const { body, prefix, from, until, movedFrom, movedTo } = says ?? {};
  if (body === undefined) return undefined;
  const numbers = `${registrationNumberFormats[body].name}s that begin with ${prefix}`;
  if (from && day < from) {
    const instead = movedFrom
      ? `Select ${movedFrom} for the days before`
      : `Enter ${formatDay(from)} or a later day as the first day: numbers held before are not known here`;
    return refusal('not-yet-issued', `${numbers} are given from ${formatDay(from)}. ${instead}`, movedFrom);
  }
  if (until && movedTo && until < day) {
    const message = `${numbers} had their last day on ${formatDay(until)}. Select ${movedTo} for ${registrationNumberFormats[movedTo].name}s`;
    return refusal('moved-register', message, movedTo);
  }
  return undefined;
}

/** The refusal of a number that is not spelt as a profile writes it. */
export function otherSpelling({ texts, by }: NumberSpellings): NumberRefusal {
  const like = by ? `as in ${registrationNumberProfiles[by].title}` : 'without spaces around it';
  return refusal('other-spelling', `Enter ${texts.join(' or ')}, ${like}`);
}

const lookAgain = ', and look again at letters and digits that look alike: I and L, S and 5, O and 0';

// I and L count as letters that look alike, as the source has them; where a digit belongs, either can only be wrong.
function looksMistyped(compact: string): boolean {
  return /^[\dILSO]{2}[A-Z05][\dILSO]{4}[A-Z05]$/.test(compact);
}

// Digits alone never say whose number they are.
function bodyByLetters(compact: string, day: CalendarDate): RegistrationBody | undefined {
  if (!/[A-Z]/.test(compact)) return undefined;
  return (Object.keys(registrationNumberFormats) as RegistrationBody[])
    .filter((body) => registrationNumberFormats[body].confidence !== 'not-found')
    .find((body) => {
      const parts = numberParts(body, compact);
      return parts && !outsideItsDays(parts.says, day);
    });
}

function nhsCodeOf(compact: string) {
  return nhsCodes.find(({ pattern }) => new RegExp(pattern).test(compact));
}

function codeRefusal(body: RegistrationBody, compact: string, { code, is }: (typeof nhsCodes)[number]): NumberRefusal {
  return refusal(code, `${compact} is ${is}. ${enter(body)}`);
}

function enter(body: RegistrationBody): string {
  return registrationNumberFormats[body].enter;
}

function refusal(code: NumberRefusalCode, message: string, select?: RegistrationBody): NumberRefusal {
  return { ok: false, code, message, ...(select && { select }) };
}
