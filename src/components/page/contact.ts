/**
 * Where readers may report an error, from `SHOCK_CONTACT` at build: an e-mail address, or the address of a page. Undefined
 * when nobody has said. Throws when it is neither.
 */
export const CONTACT: { readonly href: string; readonly words: string } | undefined = read(process.env.SHOCK_CONTACT);

function read(contact: string | undefined) {
  if (!contact) return undefined;
  if (/^[^\s@:/]+@[^\s@]+$/.test(contact)) return { href: `mailto:${contact}`, words: contact };
  if (/^https?:\/\/\S+$/.test(contact)) return { href: contact, words: contact.replace(/^https?:\/\//, '') };
  throw new Error(`SHOCK_CONTACT: expected an e-mail address or a web address, found "${contact}"`);
}
