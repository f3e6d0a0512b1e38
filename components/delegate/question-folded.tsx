"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { QuestionsNow, questionsNow } from "@/components/observer/questions-now";
import { Button } from "@/components/ui/button";
import { useView } from "@/lib/client/table-provider";

/** More than this does not fit in four lines of a phone. */
const LONG = 130;

/** The question under discussion; on a phone a long one takes four lines, so that the list stays in sight. */
export function QuestionFolded() {
  const t = useTranslations("delegate.table");
  const view = useView();
  const [whole, setWhole] = useState(false);
  const long = questionsNow(view).some((id) => (view.questions.items[id]?.text.length ?? 0) > LONG);
  return (
    <div className={`apart grid gap-4 ${whole ? "" : "max-lg:[&_p]:line-clamp-4"}`}>
      <QuestionsNow />
      {long && (
        <Button
          look="quiet"
          size="small"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          className="-ms-3 -mt-4 justify-self-start lg:hidden"
        >
          {t(whole ? "fold" : "whole")}
        </Button>
      )}
    </div>
  );
}
