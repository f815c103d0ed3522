/**
 * The order of two versions of an audit by what may differ between them: below 0 when the first is older, above 0 when
 * it is newer. A patch changes wording only, so versions that differ in nothing else count as equal; a pre-release
 * comes before what it leads to. Source: semver.org, version 2.0.0, rule 11.
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.major - b.major || a.minor - b.minor || comparePreReleases(a.preRelease, b.preRelease);
}

function partsOf(version: string): { major: number; minor: number; preRelease: readonly string[] } {
  const [, major, minor, patch, preRelease] = /^(\d+)\.(\d+)\.(\d+)(?:-([^+]*))?/u.exec(version) ?? [];
  // Of a patch, even the pre-release differs from the minor version in wording only.
  return {
    major: Number(major),
    minor: Number(minor),
    preRelease: patch === '0' ? (preRelease?.split('.') ?? []) : [],
  };
}

/** Numbers before words; the longer list after the shorter that it begins with; none at all last. */
function comparePreReleases(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return other.length - one.length;
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (part === against) continue;
    const [number, againstNumber] = [Number(part), Number(against)];
    if (Number.isNaN(number) && Number.isNaN(againstNumber)) return part < against ? -1 : 1;
    if (Number.isNaN(number)) return 1;
    return Number.isNaN(againstNumber) ? -1 : number - againstNumber;
  }
  return one.length - other.length;
}
