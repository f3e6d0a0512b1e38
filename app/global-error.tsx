"use client";

import "./globals.css";

// The layout itself failed, and with it the choice of language: both languages, no messages, no script needed but the button's.
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Rostrum</title>
        <main className="mx-auto grid min-h-dvh max-w-xl content-center gap-4 px-6 py-10">
          <h1 className="text-4xl font-semibold">Rostrum could not be shown</h1>
          <p className="text-lg text-soft">
            Nothing that was sent is lost. Try again; if it keeps failing, tell the secretariat.
          </p>
          <p lang="ar" dir="rtl" className="text-lg text-soft">
            تعذّر عرض الصفحة. لم يضع شيء مما أُرسل. حاول مرة أخرى، وإن تكرر الخطأ فأبلغ الأمانة.
          </p>
          <p>
            <button type="button" onClick={reset} className="min-h-11 rounded-lg border border-edge px-4 font-semibold">
              Try again · <span lang="ar">حاول مرة أخرى</span>
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
