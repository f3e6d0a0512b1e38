/** The pictures that the README shows. */
export const CHOSEN: readonly string[] = [
  "overview-desktop-light-en",
  "public-phone-light-en",
  "public-phone-dark-ar",
  "projector-wall-dark-en",
  "sign-in-phone-light-en",
  "delegate-phone-light-en",
  "delegate-phone-dark-ar",
  "chair-tablet-light-en",
  "equity-desktop-light-en",
  "print-desktop-light-en",
  "moderator-desktop-light-en",
  "moderator-desktop-dark-ar",
  "rapporteur-desktop-light-en",
];
