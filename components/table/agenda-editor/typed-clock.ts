/** "9", "930", "9:30", "9.30", "9 h 30" and Arabic figures as "09:30"; undefined when the text is no time of day. */
export function typedClock(text: string): string | undefined {
  const plain = text.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit))).trim();
  const read = /^(\d{1,2})(?:\s*[:.,hHчЧ时]\s*(\d{2})?|(\d{2}))?$/.exec(plain);
  const [hour, minute] = [Number(read?.[1]), Number(read?.[2] ?? read?.[3] ?? 0)];
  if (!read || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
