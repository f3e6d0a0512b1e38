"use client";

import { Key } from "@/components/ui/key";
import { useKeyName } from "@/components/ui/key-name";
import { useKeys } from "@/components/ui/keys";

/** What each key of a screen does, and the switch that turns them off on this device. */
export function KeysSheet({ keys, switchLabel }: { keys: { key: string; does: string }[]; switchLabel: string }) {
  const { on, switchTo } = useKeys();
  const nameOf = useKeyName();
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {keys.map(({ key, does }) => (
          <div key={key} className="contents">
            <dt className="text-end [&_kbd]:inline-block!">
              <Key>{key}</Key>
              <span className="sr-only">{nameOf(key)}</span>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => switchTo(event.currentTarget.checked)}
          className="size-4"
        />
        {switchLabel}
      </label>
    </>
  );
}
