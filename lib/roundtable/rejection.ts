/** Every code with which the table refuses a command. The sentence of each stands in lib/i18n/messages under `refusals`. */
export const REJECTIONS = {
  forbidden: "forbidden",
  "not-planned": "conflict",
  "unknown-item": "conflict",
  "unknown-question": "conflict",
  "unknown-part": "conflict",
  "unknown-delegation": "conflict",
  "unknown-participant": "conflict",
  "unknown-request": "conflict",
  "unknown-speech": "conflict",
  "unknown-statement": "conflict",
  "unknown-point": "conflict",
  "not-seated": "forbidden",
  "no-list": "conflict",
  "second-turn": "conflict",
  "no-reply": "conflict",
  "no-responses": "conflict",
  "not-a-panellist": "forbidden",
  frozen: "conflict",
  "no-swap": "conflict",
  "swap-not-possible": "conflict",
  "merge-not-possible": "conflict",
  "not-to-invite": "conflict",
  "not-a-member": "conflict",
  "point-pending": "conflict",
  "no-point-pending": "conflict",
  "not-a-video": "conflict",
  "speech-not-over": "conflict",
  "item-not-planned": "conflict",
  "agenda-changed": "conflict",
  "item-not-skipped": "conflict",
  "in-the-chair": "conflict",
  "invalid-plan": "invalid",
  "time-passed": "invalid",
  "time-too-far": "invalid",
  "session-not-scheduled": "conflict",
  "session-not-live": "conflict",
  "session-not-suspended": "conflict",
  "session-not-open": "conflict",
  "session-not-adjourned": "conflict",
  "session-over": "conflict",
  "already-published": "conflict",
  "item-not-current": "conflict",
  "item-current": "conflict",
  "list-not-open": "conflict",
  "list-open": "conflict",
  "list-closed": "conflict",
  "already-on-list": "conflict",
  "not-your-request": "forbidden",
  "not-a-group": "conflict",
  "no-delegation": "conflict",
  "not-waiting": "conflict",
  "nobody-waiting": "conflict",
  "floor-taken": "conflict",
  "floor-free": "conflict",
  "speech-over": "conflict",
  "clock-running": "conflict",
  "clock-not-started": "conflict",
  "clock-paused": "conflict",
  "clock-not-paused": "conflict",
  "nothing-to-undo": "conflict",
  "step-passed": "conflict",
  "point-changed": "conflict",
} as const;

export type RejectionCode = keyof typeof REJECTIONS;

/** A command that could not be accepted: an answer, no event. */
export type Rejection = {
  ok: false;
  code: RejectionCode;
  params?: Record<string, string | number>;
  /** The chair may send it again with `override: {reason}`. */
  overridable?: true;
};

export function reject(code: RejectionCode, params?: Record<string, string | number>): Rejection {
  return params ? { ok: false, code, params } : { ok: false, code };
}

/** A rule that the chair may override: refuses unless a reason was given. */
export function overridable(code: RejectionCode, params?: Record<string, string | number>): Rejection {
  return { ...reject(code, params), overridable: true };
}
