import { useState } from 'preact/hooks';
import type { CodePurpose, RegistrationOffer } from '../../shared/api/types';
import type { Asked } from './asking';

/** How far somebody has come. Neither the code nor a password is part of it. */
export interface Step {
  asked: Asked;
  /** What the code brought to somebody who has no account yet. */
  offer: RegistrationOffer | null;
}

const keyOf = (purpose: CodePurpose) => `way-in-${purpose}`;

/** A phone may load the page anew when somebody comes back from reading the message with the code. */
export function useKeptStep(purpose: CodePurpose) {
  const [step, setStep] = useState(() => read(purpose));
  const goTo = (next: Step | null) => {
    keep(purpose, next);
    setStep(next);
  };
  /** At the end of the way, when what is shown leaves by itself. */
  const forget = () => keep(purpose, null);
  return { step, goTo, forget };
}

/** For as long as the code works, and after it the ticket. */
function read(purpose: CodePurpose): Step | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(purpose)) ?? 'null') as Step | null;
    const end = kept && (kept.offer ? Date.parse(kept.offer.validUntil) : kept.asked.validUntil);
    if (end && end > Date.now()) return kept;
    keep(purpose, null);
  } catch {
    // Nothing can be kept here.
  }
  return null;
}

function keep(purpose: CodePurpose, step: Step | null): void {
  try {
    if (step) sessionStorage.setItem(keyOf(purpose), JSON.stringify(step));
    else sessionStorage.removeItem(keyOf(purpose));
  } catch {
    // A browser that keeps nothing still signs people up.
  }
}
