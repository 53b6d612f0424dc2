import { problemsOfCohortId } from '../programme/check-cohorts.ts';
import { checkCounts } from '../programme/check-counts.ts';
import { refuse } from '../programme/refuse.ts';
import type { EventRefusal } from './event-refusal.ts';
import { afterDeadline } from './expire-due.ts';
import { changedOffer } from './changed-offer.ts';
import type { Ledger } from './ledger.ts';
import type {
  AnswerEvent,
  ApplicationEvent,
  CompletionEvent,
  DeadlineEvent,
  DeferralEvent,
  EnrolmentEvent,
  OfferEvent,
  OfferMadeEvent,
  PlacesEvent,
  UpgradeEvent,
  UpgradeMove,
  WithdrawalEvent,
} from './offer-event.ts';
import { isLive, promisedIn } from './is-live.ts';
import { moveUp } from './move-up.ts';
import type { Offer } from './offer.ts';
import { dueAtOf, respond } from './respond.ts';

/** Records one event. Answers why it cannot happen; if it cannot, nothing has changed. */
export function happen(ledger: Ledger, event: OfferEvent): EventRefusal | undefined {
  switch (event.type) {
    case 'application':
      return apply(ledger, event);
    case 'offer':
      return make(ledger, event);
    case 'answer':
      return answer(ledger, event);
    case 'deadline':
      return passDeadline(ledger, event);
    case 'withdrawal':
      return withdraw(ledger, event);
    case 'upgrade':
      return upgrade(ledger, event);
    case 'deferral':
      return defer(ledger, event);
    case 'enrolment':
      return enrol(ledger, event);
    case 'completion':
      return complete(ledger, event);
    case 'places':
      return setPlaces(ledger, event);
    default:
      throw new RangeError(`recordEvents: '${String((event as { type?: unknown }).type)}' is no type of event`);
  }
}

function apply({ applications }: Ledger, { application }: ApplicationEvent): EventRefusal | undefined {
  if (applications.has(application)) return 'already-applied';
  applications.add(application);
  return undefined;
}

function make(ledger: Ledger, { offer }: OfferMadeEvent): EventRefusal | undefined {
  const { application, cohort } = offer;
  const refusal = refusalToGive(ledger, application, cohort);
  if (refusal !== undefined) return refusal;
  if (offer.status !== 'open') return 'not-open';
  const isPlaced = ({ status, cohort: of }: Offer) =>
    status === 'accepted' || (status === 'enrolled' && ledger.enrolmentOf(application, of)?.status !== 'withdrawn');
  const own = [...ledger.offersOf(application).values()];
  const promised = promisedIn(own);
  if (own.some(isPlaced) || (promised !== undefined && promised !== cohort)) return 'another-offer';
  ledger.record(application, { offers: [offer] });
  return undefined;
}

/** Why a place in the cohort cannot be given to the application; undefined if it can. */
function refusalToGive(ledger: Ledger, application: string, cohort: string): EventRefusal | undefined {
  const refusal = refusalToTake(ledger, application, cohort);
  if (refusal !== undefined) return refusal;
  return ledger.isPromised(application, cohort) || ledger.freeIn(cohort) > 0 ? undefined : 'no-place';
}

/** Why the application could not take a place in the cohort if one were free; undefined if it could. */
function refusalToTake(ledger: Ledger, application: string, cohort: string): EventRefusal | undefined {
  if (!ledger.applications.has(application)) return 'unknown-application';
  if (!ledger.places.has(cohort)) return 'unknown-cohort';
  if (ledger.withdrawn.has(application)) return 'already-gone';
  const before = ledger.offersOf(application).get(cohort);
  if (before) return isLive(before) || before.status === 'enrolled' ? 'already-offered' : 'already-gone';
  return undefined;
}

function answer(ledger: Ledger, { application, cohort, action, at }: AnswerEvent): EventRefusal | undefined {
  const offers = ledger.offersOf(application);
  const offer = offers.get(cohort);
  if (!offer) return 'no-offer';
  const enrolments = [...offers.keys()].flatMap((one) => ledger.enrolmentOf(application, one) ?? []);
  const response = respond(offer, action, { at, offers: [...offers.values()], enrolments });
  if (response.outcome === 'refused') return response.reason;
  ledger.record(application, { offers: [response.offer] });
  return undefined;
}

function passDeadline(ledger: Ledger, { application, cohort, at }: DeadlineEvent): EventRefusal | undefined {
  const offer = ledger.offersOf(application).get(cohort);
  if (!offer) return 'no-offer';
  if (!isLive(offer) || (offer.status === 'accepted' && offer.upgrades !== true)) return 'already-answered';
  const deadline = offer.status === 'accepted' ? offer.upgradesUntil : dueAtOf(offer);
  // Without a time on record, whoever says that it has passed decides when that is.
  const after =
    deadline == null && offer.status !== 'accepted' ? changedOffer(offer, 'expire')! : afterDeadline(offer, at);
  if (after === offer) return 'not-due';
  ledger.record(application, { offers: [after] });
  return undefined;
}

function withdraw(ledger: Ledger, { application, by }: WithdrawalEvent): EventRefusal | undefined {
  if (!ledger.applications.has(application)) return 'unknown-application';
  if (ledger.withdrawn.has(application)) return 'already-gone';
  const own = [...ledger.offersOf(application).values()];
  const enrolments = own.flatMap(({ cohort }) => {
    const enrolment = ledger.enrolmentOf(application, cohort);
    return enrolment?.status === 'enrolled' ? [{ ...enrolment, status: 'withdrawn' as const }] : [];
  });
  const offers = own.flatMap((offer) => changedOffer(offer, 'withdraw', { withdrawnBy: by }) ?? []);
  const hasMore = own.length < ledger.places.size || own.some(({ deferredTo }) => deferredTo != null);
  if (offers.length + enrolments.length === 0 && !hasMore) return 'already-gone';
  ledger.record(application, { offers, enrolments, isWithdrawn: true });
  return undefined;
}

function upgrade(ledger: Ledger, { moves, at }: UpgradeEvent): EventRefusal | undefined {
  if (new Set(moves.map(({ application }) => application)).size < moves.length) return 'not-possible';
  const needed = new Map<string, number>();
  const need = (cohort: string, places: number) => needed.set(cohort, (needed.get(cohort) ?? 0) + places);
  const changes: { readonly application: string; readonly offers: readonly Offer[] }[] = [];
  for (const move of moves) {
    const { application, from, cohort } = move;
    const offer = ledger.offersOf(application).get(from);
    if (!offer) return 'no-offer';
    const now = afterDeadline(offer, at);
    if (now.upgrades !== true) return now.status === 'expired' ? 'late' : 'no-more-upgrades';
    const refusal = refusalToTake(ledger, application, cohort);
    if (refusal !== undefined) return refusal;
    need(cohort, ledger.isPromised(application, cohort) ? 0 : 1);
    need(from, -1);
    const { superseded, better } = moveUp(offer, move, { at });
    changes.push({ application, offers: [superseded, better] });
  }
  const isFull = ({ application, cohort }: UpgradeMove) =>
    !ledger.isPromised(application, cohort) && needed.get(cohort)! > ledger.freeIn(cohort);
  if (moves.some(isFull)) return 'no-place';
  for (const { application, offers } of changes) ledger.record(application, { offers });
  return undefined;
}

function defer(ledger: Ledger, { application, cohort, to }: DeferralEvent): EventRefusal | undefined {
  const offer = ledger.offersOf(application).get(cohort);
  if (!offer) return 'no-offer';
  const deferred = cohort === to ? undefined : changedOffer(offer, 'defer', { deferredTo: to });
  if (!deferred) return 'not-possible';
  const refusal = refusalToGive(ledger, application, to);
  if (refusal !== undefined) return refusal;
  ledger.record(application, { offers: [deferred] });
  return undefined;
}

function enrol(ledger: Ledger, { application, cohort }: EnrolmentEvent): EventRefusal | undefined {
  const offer = ledger.offersOf(application).get(cohort);
  if (!offer) return 'no-offer';
  const enrolled = changedOffer(offer, 'enrol');
  if (!enrolled) return 'not-possible';
  ledger.record(application, { offers: [enrolled], enrolments: [{ application, cohort, status: 'enrolled' }] });
  return undefined;
}

function complete(ledger: Ledger, { application, cohort }: CompletionEvent): EventRefusal | undefined {
  const enrolment = ledger.enrolmentOf(application, cohort);
  if (enrolment?.status !== 'enrolled') return 'not-possible';
  ledger.record(application, { enrolments: [{ ...enrolment, status: 'completed' }] });
  return undefined;
}

// A cohort that is not known yet is opened by this.
function setPlaces({ places }: Ledger, { cohort, places: number }: PlacesEvent): EventRefusal | undefined {
  refuse('recordEvents', problemsOfCohortId(cohort));
  checkCounts('recordEvents', { [`places of '${cohort}'`]: number });
  places.set(cohort, number);
  return undefined;
}
