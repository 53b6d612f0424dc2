/** Lets a long name break where a word begins in it, as TypeDoc does beside the page. */
export function breakNames(html) {
  return html.replace(/<(h1|dt)\b[\s\S]*?<\/\1>/g, (name) =>
    name.replace(/>[^<]+/g, (text) => text.replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr/>')),
  );
}
