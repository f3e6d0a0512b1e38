/** A bucket of tokens: `burst` at once, `perSecond` on average. Time is in milliseconds of any clock that never falls. */
export type Bucket = { take(cost?: number): boolean };

export function bucket(
  limits: { burst: number; perSecond: number },
  now: () => number = () => performance.now(),
): Bucket {
  let tokens = limits.burst;
  let last = now();
  return {
    take(cost = 1) {
      const at = now();
      tokens = Math.min(limits.burst, tokens + ((at - last) / 1000) * limits.perSecond);
      last = at;
      if (tokens < cost) return false;
      tokens -= cost;
      return true;
    },
  };
}

/**
 * One bucket per key (a participant, an address). Forgets a key once its bucket must be full again, so that memory stays
 * bounded by the keys of the last minutes.
 */
export function buckets(
  limits: { burst: number; perSecond: number },
  now: () => number = () => performance.now(),
): { take(key: string): boolean; readonly size: number } {
  const kept = new Map<string, { bucket: Bucket; at: number }>();
  const fullAfter = (limits.burst / limits.perSecond) * 1000;
  let swept = now();
  function sweep(at: number) {
    if (at - swept < fullAfter) return;
    swept = at;
    for (const [key, entry] of kept) if (at - entry.at > fullAfter) kept.delete(key);
  }
  return {
    take(key) {
      const at = now();
      sweep(at);
      const entry = kept.get(key) ?? { bucket: bucket(limits, now), at };
      entry.at = at;
      kept.set(key, entry);
      return entry.bucket.take();
    },
    get size() {
      return kept.size;
    },
  };
}
