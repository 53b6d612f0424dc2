/** Whether it is `'open'` or was meant to be: case and spaces around it aside. */
export function readsAsOpen(name: string): boolean {
  return name.trim().toLowerCase() === 'open';
}

/** Whether a group of applicants can be called so, to the letter. A record cannot hold a group called `'__proto__'`. */
export function isGroupName(name: string): boolean {
  return name !== '' && name === name.trim() && name !== '__proto__' && !readsAsOpen(name);
}
