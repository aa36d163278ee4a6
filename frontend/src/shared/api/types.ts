import type { components } from './schema.gen';

type Schemas = components['schemas'];

export type Block = Schemas['Block'];
export type UnitLevel = Schemas['UnitLevel'];
export type UpperKind = Schemas['UpperKind'];
export type IdeaState = Schemas['IdeaState'];
export type IdeaField = Schemas['IdeaField'];
export type SolutionType = Schemas['SolutionType'];
export type ReasonCode = Schemas['ReasonCode'];
export type RecognitionLevel = Schemas['RecognitionLevel'];
export type Role = Schemas['Role'];

export type Me = Schemas['MeResponse'];
export type Campaign = Schemas['CampaignResponse'];
export type Phase = Schemas['PhaseResponse'];
export type Sprint = Schemas['SprintResponse'];
export type Registration = Schemas['RegistrationResponse'];
export type UnitRef = Schemas['UnitRef'];
export type UnitHit = Schemas['UnitHit'];
export type Unit = Schemas['UnitResponse'];
export type UnitState = Schemas['UnitState'];
export type UnitAlias = Schemas['AliasResponse'];
export type Headcount = Schemas['HeadcountResponse'];
export type UnitChild = Schemas['UnitChild'];
export type UnitHistory = Schemas['UnitHistoryResponse'];
export type UnitPeriod = Schemas['UnitPeriod'];
export type UnitChange = Schemas['UnitChangeResponse'];
export type UnitChangeRequest = Schemas['UnitChangeRequest'];
export type UnitChangeKind = Schemas['ChangeKind'];
export type UnitPreview = Schemas['UnitPreviewResponse'];
export type UnitTargets = Schemas['TargetsResponse'];
export type TargetKind = Schemas['TargetKind'];
export type Idea = Schemas['IdeaResponse'];
export type IdeaForm = Schemas['IdeaForm'];
export type IdeaSummary = Schemas['IdeaSummary'];
export type IdeaEvent = Schemas['IdeaEventResponse'];
export type QueueState = Schemas['QueueState'];
export type QueueItem = Schemas['QueueItem'];
export type DecisionRequest = Schemas['DecisionRequest'];
export type Outcome = Schemas['Outcome'];
export type Board = Schemas['LeaderboardResponse'];
export type BoardOrder = Schemas['BoardOrder'];
export type BoardBlock = Schemas['BoardBlock'];
export type BoardLine = Schemas['Line'];
export type Figures = Schemas['Figures'];
export type LineTargets = Schemas['TargetLine'];
/** Some kinds of problem carry what helps to go on. */
export type Problem = Schemas['Problem'] & {
  currentVersion?: number;
  state?: IdeaState;
  nextPhase?: Phase | null;
};
export type Violation = Schemas['Violation'];
