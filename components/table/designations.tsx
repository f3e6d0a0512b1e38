import { useTranslations } from "next-intl";

/** What stands under every list of States for all. Only for parts that the server renders: its words are not sent to browsers again. */
export function Designations({ className = "" }: { className?: string }) {
  return <p className={`max-w-184 text-pretty ${className}`}>{useTranslations("overview")("designations")}</p>;
}
