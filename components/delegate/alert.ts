/*
 * A buzz, a sound, a notification: each where the device has it, none where not. On plain http there are no notifications, on
 * an iPhone no vibration, and a sound plays only after a tap has unlocked it.
 */

let audio: AudioContext | undefined;

/** To be called from a tap: only then may a page sound, and ask to notify. */
export function unlockAlerts(): void {
  attempt(() => {
    audio ??= new AudioContext();
    void audio.resume();
  });
  attempt(() => {
    if (Notification.permission === "default") void Notification.requestPermission();
  });
}

/** Two soft notes, a short buzz, and, where the page is not in sight, a notification. Its words must hold no name. */
export function alertNow(title: string, body: string): void {
  attempt(() => void navigator.vibrate([180, 90, 180]));
  attempt(() => {
    note(660, 0);
    note(880, 0.22);
  });
  attempt(() => {
    if (document.hidden && Notification.permission === "granted")
      new Notification(title, { body, tag: "rostrum-turn" });
  });
}

function note(frequency: number, after: number): void {
  if (audio?.state !== "running") return;
  const start = audio.currentTime + after;
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.16, start + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.4);
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + 0.45);
}

function attempt(what: () => void): void {
  try {
    what();
  } catch {
    // The device has none, or forbids it; the page says the same in words.
  }
}
