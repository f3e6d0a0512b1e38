const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new id of `length` letters, 5 random bits each, without those that are easily misread (Crockford's base 32). */
export function newId(length = 12): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => LETTERS[byte & 31]).join("");
}
