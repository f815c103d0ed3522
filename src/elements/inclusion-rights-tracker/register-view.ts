import type { RegisterAt, RegisterSummary } from '../../core/rights/register.js';
import type { AwardsMessages } from '../../localisation/awards/messages.js';
import type { Localise } from '../../localisation/localise.js';
import type { RightsMessages } from '../../localisation/rights/messages.js';
import type { SchoolsMessages } from '../../localisation/schools/messages.js';

/** What a register is rendered with at first. */
export interface RegisterView {
  readonly localise: Localise<AwardsMessages & RightsMessages>;
  readonly at: RegisterAt;
  readonly summary: RegisterSummary;
  /** The level of a section's heading, 1 to 6. */
  readonly headingLevel: number;
  /** Whether it is on its way to paper, where nothing can be unfolded. */
  readonly printing: boolean;
}

/** What the further parts are told with. */
export type LaterLocalise = Localise<AwardsMessages & RightsMessages & SchoolsMessages>;

/** What the further sections of the summary are rendered with. */
export interface FurtherView extends RegisterView {
  readonly localise: LaterLocalise;
  /** Shows the schools whose award is due in the list of schools; `undefined` where there is no such list. */
  readonly showDue: (() => void) | undefined;
  /** The sections whose long lists are shown whole, by name. */
  readonly whole: ReadonlySet<string>;
  /** Shows one whole, and moves focus to what is new in its part of the page: the button that was pressed goes. */
  readonly showWhole: (section: string, part: Element | null) => void;
}
