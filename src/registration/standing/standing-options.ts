import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import type { ProfessionalRegister } from '../register/professional-register.ts';
import type { RenewalScheme } from './renewal-scheme.ts';

/** The day that a registration is judged on, and by what besides its own days. */
export interface StandingOptions extends AsOfOptions {
  /** How it is renewed and lapses. Absent or null: only the stated days count. */
  readonly scheme?: RenewalScheme | null | undefined;
  /** The register that it is on, such as one of `registers` from `digital-academy/data`. Absent or null: taken to be open throughout. */
  readonly register?: ProfessionalRegister | null | undefined;
}
