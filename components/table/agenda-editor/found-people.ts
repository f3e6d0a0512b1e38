import Fuse from "fuse.js/basic";
import type { Person } from "@/components/table/agenda-editor/plan";
import { matches, searchable } from "@/components/ui/search-text";

/** More than these nobody reads. */
const SHOWN = 8;
/** Fewer letters than these are no misspelling of anything. */
const MISSPELT = 3;

/** Those of the meeting whom a few letters mean, by name, title and delegation; where nothing fits, those spelt nearly so. */
export function foundPeople(people: Person[], search: string): Person[] {
  const wanted = searchable(search.trim());
  if (wanted === "") return [];
  const found = people.filter(({ name, title, delegation }) => matches(wanted, [name, title, delegation]));
  const starts = ({ name }: Person) =>
    searchable(name)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted))
      ? 0
      : 1;
  if (found.length > 0) return found.sort((one, other) => starts(one) - starts(other)).slice(0, SHOWN);
  return wanted.length < MISSPELT ? [] : misspelt(people, wanted);
}

function misspelt(people: Person[], wanted: string): Person[] {
  const texts = people.map((person) => ({ person, name: searchable(person.name), of: searchable(person.delegation) }));
  const fuse = new Fuse(texts, { keys: ["name", "of"], threshold: 0.34, ignoreLocation: true });
  return fuse.search(wanted, { limit: SHOWN }).map(({ item }) => item.person);
}

const ADDRESSED =
  /^(?:(?:h\.?\s?e\.?|s\.?\s?e\.?|mr|mrs|ms|miss|dr|prof|professor|amb|ambassador|sir|m|mme|sra?|dra?|г-н|г-жа|السيدة?|سعادة|معالي|la|el)(?=[\s.])\.?\s*)+/iu;

/** The one participant that a programme means by a name, with or without what she is addressed as; undefined where it is not certain. */
export function samePerson(people: Person[], name: string): Person | undefined {
  const plain = (text: string) =>
    searchable(text.replace(ADDRESSED, ""))
      .replace(/[\s,.’'-]+/g, " ")
      .trim();
  const wanted = plain(name);
  const same = people.filter((person) => plain(person.name) === wanted);
  return same.length === 1 ? same[0] : undefined;
}
