import type { Audit } from '../../core/documents/audit.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { carryOver } from '../../core/audit/carry-over.js';
import { compareVersions } from '../../core/audit/versions.js';
import { AuditSession, type SessionTools } from '../../core/audit/session.js';
import type { DraftSummary, ResponseStore } from '../../stores/store.js';

/** What the page chooses for the person, by id. */
export interface Chosen {
  readonly settingType: string | undefined;
  readonly perspective: string | undefined;
}

/** What decides which answers an audit opens with. */
export interface OpeningWishes extends Chosen {
  /** Answers set by the page: they take the place of a draft of the same id, and are saved at once. */
  readonly set: AuditResponse | undefined;
  /** Answers fetched from `response-src`. */
  readonly given: AuditResponse | undefined;
  /** Whether given answers may be answered on, and so meet a saved draft of the same id. */
  readonly editable: boolean;
  /** The draft last used in this tab. */
  readonly lastUsed: string | undefined;
}

/** Answers, opened, with what the person has to be told about them. */
export interface Opening {
  readonly session: AuditSession;
  /** Whether the answers come from a draft or file, rather than beginning anew. */
  readonly begun: boolean;
  /** Drafts to choose from, newest first: more than one, and none of them opened. */
  readonly drafts: readonly DraftSummary[];
  /** Answers to be compared by a person: a saved draft and given answers of the same revision that differ. */
  readonly compare: AuditResponse | undefined;
  /** Whether the whole response has to be written, since the store does not have it yet: with the next change. */
  readonly unsaved: boolean;
  /** Whether that has to be done at once. */
  readonly saveAtOnce: boolean;
  readonly readonly: boolean;
  /** The version the answers were made with, when it is not the audit's. */
  readonly fromVersion: string | undefined;
  readonly carried: number;
  /** Statements that have an answer but are not in this version of the audit; none where the answers are newer. */
  readonly orphans: readonly string[];
}

/**
 * Opens the answers a person most likely means: those the page gives; else the draft last used in this tab; else
 * the only draft there is; else a new response, with the drafts to choose from.
 */
export async function openAnswers(
  audit: Audit,
  store: ResponseStore,
  wishes: OpeningWishes,
  tools: SessionTools,
): Promise<Opening> {
  if (wishes.set) return { ...resume(audit, wishes.set, tools, wishes), unsaved: true, saveAtOnce: true };
  if (wishes.given) return openGiven(audit, store, wishes.given, wishes, tools);
  const drafts = await draftsThatCount(audit, store, wishes);
  const chosen = drafts.find((draft) => draft.id === wishes.lastUsed) ?? (drafts.length === 1 ? drafts[0] : undefined);
  const saved = chosen && (await store.open(audit.id, chosen.id));
  if (saved) return resume(audit, saved, tools, wishes);
  return { ...resume(audit, undefined, tools, wishes), drafts };
}

/** The drafts of an audit, newest first: where the page chooses a setting type or perspective, those of it alone. */
export async function draftsThatCount(audit: Audit, store: ResponseStore, chosen: Chosen): Promise<DraftSummary[]> {
  const { settingType, perspective } = chosen;
  const drafts: DraftSummary[] = [];
  for (const draft of await store.list(audit.id)) {
    if (settingType !== undefined && draft.setting?.type !== settingType) continue;
    if (perspective !== undefined) {
      const { respondent } = 'respondent' in draft ? draft : ((await store.open(audit.id, draft.id)) ?? {});
      if (respondent?.perspective !== perspective) continue;
    }
    drafts.push(draft);
  }
  return drafts;
}

/** Opens these answers, carried over to this version of the audit where they are older. */
export function resume(
  audit: Audit,
  response: AuditResponse | undefined,
  tools: SessionTools,
  given?: Chosen,
): Opening {
  const order = response ? compareVersions(response.audit.version, audit.version) : 0;
  const { response: current, carried } = response && order < 0 ? carryOver(response, audit) : { response, carried: [] };
  const session = new AuditSession(audit, current, tools);
  // What the page chooses for the person fills in what the answers do not say; it takes the place of nothing.
  const { settingType, perspective } = given ?? {};
  const [fillsType, fillsPerspective] = [
    settingType !== undefined && session.setting?.type === undefined,
    perspective !== undefined && session.respondent?.perspective === undefined,
  ];
  if (fillsType) session.chooseSetting({ ...session.setting, type: settingType });
  if (fillsPerspective) session.chooseRespondent({ ...session.respondent, perspective });
  return {
    session,
    begun: response !== undefined,
    drafts: [],
    compare: undefined,
    unsaved: order < 0 || (response !== undefined && (fillsType || fillsPerspective)),
    saveAtOnce: false,
    readonly: order > 0,
    fromVersion: order === 0 ? undefined : response?.audit.version,
    carried: carried.length,
    orphans: order > 0 ? [] : session.orphans(),
  };
}

/** A saved draft of the same id counts by revision: the higher opens, and equal ones that differ are compared. */
async function openGiven(
  audit: Audit,
  store: ResponseStore,
  given: AuditResponse,
  wishes: OpeningWishes,
  tools: SessionTools,
): Promise<Opening> {
  if (!wishes.editable) return { ...resume(audit, given, tools, wishes), readonly: true, unsaved: false };
  const saved = await store.open(audit.id, given.id);
  if (!saved || saved.revision < given.revision) return { ...resume(audit, given, tools, wishes), unsaved: true };
  const same = saved.revision > given.revision || JSON.stringify(saved.answers) === JSON.stringify(given.answers);
  return { ...resume(audit, saved, tools, wishes), compare: same ? undefined : given };
}
