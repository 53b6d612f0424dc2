import { sectionOf } from './navigation.js';
import { shelfOf } from './shelves.js';

const weights = {
  Guides: 30,
  Background: 20,
  Reference: 20,
  Functions: 10,
  Schemas: 10,
  Values: 4,
  Types: 2,
  Member: 0.05,
};

/** What the search finds, and what it shows first: answers, before what they are made of and before what only tests import. */
export function weighSearch(event, router) {
  event.searchResults = event.searchResults.filter((one) => !one.source && (!isTesting(one) || isPage(one)));
  event.searchFields = event.searchResults.map(() => ({}));
  for (const one of event.searchResults) {
    const place = one.entries ? shelfOf(one) : isPage(one) ? sectionOf(one, router) : 'Member';
    one.relevanceBoost = (weights[place] ?? 1) * (isTesting(one) ? 0.02 : 1);
  }
}

function isPage(one) {
  return one.entries || one.question || one.isDocument();
}

function isTesting(one) {
  if (one.isDocument()) return one.name.startsWith('Testing');
  return one.question ? one.question.rooms.includes('testing') : Boolean(one.parent && isTesting(one.parent));
}
