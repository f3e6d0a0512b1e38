import type { Messages } from "@/lib/i18n/load-messages";

declare module "next-intl" {
  interface AppConfig {
    Messages: Messages;
  }
}
