import type { Rule } from '../../rule'
import { stepWithoutOwner } from './s01-step-without-owner'
import { ownerIsADepartment } from './s02-owner-is-a-department'
import { approvalWithoutApprover } from './s03-approval-without-approver'
import { noProofDefined } from './s04-no-proof-defined'
import { doneWithoutProof } from './s05-done-without-proof'
import { oneSource } from './s06-one-source'
import { ourGuess } from './s07-our-guess'
import { sourcesDisagree } from './s08-sources-disagree'
import { notConfirmedLately } from './s09-not-confirmed-lately'
import { overdue } from './s10-overdue'
import { slippedTwice } from './s11-slipped-twice'
import { noDateOrDuration } from './s12-no-date-or-duration'
import { noPathToPurchase } from './s13-no-path-to-purchase'
import { noPurchaseStep } from './s14-no-purchase-step'
import { unconnectedStep } from './s15-unconnected-step'
import { loopWithoutExit } from './s16-loop-without-exit'
import { planDoesNotFit } from './s17-plan-does-not-fit'
import { onlyFitsAtBest } from './s18-only-fits-at-best'
import { paperProcessUnknown } from './s19-paper-process-unknown'
import { paperTooLate } from './s20-paper-too-late'
import { buyingJobNotCovered } from './s21-buying-job-not-covered'
import { noConsensusStep } from './s22-no-consensus-step'
import { criteriaUnknown } from './s23-criteria-unknown'
import { noClientNumber } from './s24-no-client-number'
import { noCompellingEvent } from './s25-no-compelling-event'
import { moneyNotLocated } from './s26-money-not-located'
import { noAlternative } from './s27-no-alternative'
import { nothingAfterPurchase } from './s28-nothing-after-purchase'
import { namedInOurWords } from './s29-named-in-our-words'

/** Rules on the client's process and on what we know of it. */
export const processRules: readonly Rule[] = [
  stepWithoutOwner,
  ownerIsADepartment,
  approvalWithoutApprover,
  noProofDefined,
  doneWithoutProof,
  oneSource,
  ourGuess,
  sourcesDisagree,
  notConfirmedLately,
  overdue,
  slippedTwice,
  noDateOrDuration,
  noPathToPurchase,
  noPurchaseStep,
  unconnectedStep,
  loopWithoutExit,
  planDoesNotFit,
  onlyFitsAtBest,
  paperProcessUnknown,
  paperTooLate,
  buyingJobNotCovered,
  noConsensusStep,
  criteriaUnknown,
  noClientNumber,
  noCompellingEvent,
  moneyNotLocated,
  noAlternative,
  nothingAfterPurchase,
  namedInOurWords,
]
