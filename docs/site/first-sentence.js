/** The first sentence of a comment, as its parts. */
export function firstSentence(comment) {
  const sentence = [];
  for (const part of comment?.getShortSummary(true) ?? []) {
    const end = part.kind === 'text' ? /[.?!](?=\s|$)/.exec(part.text) : null;
    sentence.push(end ? { ...part, text: part.text.slice(0, end.index + 1) } : part);
    if (end) break;
  }
  return sentence;
}
