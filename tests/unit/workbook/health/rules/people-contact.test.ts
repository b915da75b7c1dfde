import { said } from '../../given-deal-talk'
import { participation, person, step } from '../../given-workbook'
import { bought, deal, deciding, exploring } from '../given-deal'
import { describeRule } from '../rule-table'

const onDeal = { on: 'deal:deal' } as const
const met = (id: string) => person(id, { lastContact: '2026-11-20' })

describeRule('P07', {
  fires: {
    'for somebody who weighs': {
      on: 'stakeholders:Marc',
      workbook: deciding({
        stakeholders: [person('Marc', { influence: 'medium' }), person('Ada', { buyingRoles: ['champion'] })],
      }),
      severity: 'high',
      says: 'We have never spoken with Marc.',
      ask: 'Ada',
    },
    'for somebody who can veto': {
      on: 'stakeholders:Marc',
      workbook: deciding({
        stakeholders: [person('Marc')],
        links: [participation('Marc', 'budget', 'vetoes')],
      }),
      severity: 'high',
      says: 'We have never spoken with Marc.',
    },
    'lower for anybody else': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { influence: 'low' })] }),
      severity: 'warning',
      says: 'We have never spoken with Marc.',
    },
  },
  silent: {
    'once we met everybody': {
      workbook: deciding({ stakeholders: [met('Priya')] }),
    },
    'for the economic buyer, of whom another rule speaks': deciding({
      stakeholders: [met('Priya'), person('Tom', { buyingRoles: ['economic-buyer'] })],
    }),
    'with any coverage': deciding({ stakeholders: [person('Priya', { coverage: 'brief' })] }),
    'after the purchase': bought(),
  },
})

describeRule('P08', {
  fires: {
    'after more than three weeks': {
      on: 'stakeholders:Priya',
      workbook: deciding({ stakeholders: [person('Priya', { lastContact: '2026-11-02' })] }),
      severity: 'warning',
      says: 'Priya has been quiet for 22 days, since 2 Nov 2026.',
      ask: 'Priya',
    },
    'by the days that a person chose': {
      on: 'stakeholders:Priya',
      workbook: deciding({ stakeholders: [person('Priya', { lastContact: '2026-11-15' })] }),
      choice: { thresholds: { days: 7 } },
      severity: 'warning',
      says: 'Priya has been quiet for 9 days, since 15 Nov 2026.',
    },
    'lower for somebody with nothing to do': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { lastContact: '2026-10-02' })] }),
      severity: 'info',
      says: 'Marc has been quiet for 53 days, since 2 Oct 2026.',
    },
  },
  silent: {
    'after exactly three weeks': deciding({ stakeholders: [person('Priya', { lastContact: '2026-11-03' })] }),
    'when they told us something since': deciding({
      stakeholders: [person('Priya', { lastContact: '2026-09-01' })],
      perspectives: [said('p', { date: '2026-11-20' })],
    }),
    'for whom we never met': deciding(),
    'for who has left': deciding({
      stakeholders: [person('Priya', { lastContact: '2026-09-01', left: true })],
    }),
  },
})

describeRule('P09', {
  fires: {
    'with two people': {
      ...onDeal,
      workbook: deciding({ stakeholders: [met('Priya'), met('Marc')] }),
      severity: 'high',
      says: 'We have spoken with 2 people at the client.',
    },
    'with nobody, lower at first': {
      ...onDeal,
      workbook: exploring(),
      severity: 'warning',
      says: 'We have spoken with nobody at the client.',
    },
    'when one person has most of the contact': {
      ...onDeal,
      workbook: deciding({
        stakeholders: [met('Priya'), met('Marc'), met('Julia')],
        perspectives: ['01', '02', '03', '04', '05', '06'].map((day) =>
          said(day, { date: `2026-11-${day}` }),
        ),
      }),
      severity: 'high',
      says: '78 % of our contact is with Priya.',
    },
    'lower in a short deal': {
      ...onDeal,
      workbook: deciding({ deal: [deal({ startedOn: '2026-11-01', clientDate: '2026-12-20' })] }),
      severity: 'warning',
      says: 'We have spoken with nobody at the client.',
    },
  },
  silent: {
    'with three people': deciding({ stakeholders: [met('Priya'), met('Marc'), met('Julia')] }),
    'after the purchase': bought(),
  },
})

describeRule('P10', {
  fires: {
    'in the first quarter': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { inPostSince: '2026-10-01' })] }),
      severity: 'warning',
      says: 'Marc is new in the job, since 1 Oct 2026.',
    },
  },
  silent: {
    'after 90 days': deciding({ stakeholders: [person('Marc', { inPostSince: '2026-08-26' })] }),
    'before the first day': deciding({ stakeholders: [person('Marc', { inPostSince: '2027-01-01' })] }),
    'when nobody knows since when': deciding({ stakeholders: [person('Marc')] }),
  },
})

describeRule('P11', {
  fires: {
    'until everybody is confirmed': {
      ...onDeal,
      workbook: deciding({ deal: [deal({ reorganisedOn: '2026-11-10' })] }),
      severity: 'high',
      says: 'The client was reorganised on 10 Nov 2026, and nobody has confirmed since then what 1 person on the map does.',
    },
    'when the confirmation is older': {
      ...onDeal,
      workbook: deciding({
        deal: [deal({ reorganisedOn: '2026-11-10' })],
        perspectives: [said('p', { subject: { kind: 'stakeholders', id: 'Priya' }, date: '2026-11-09' })],
      }),
      severity: 'high',
      says: 'The client was reorganised on 10 Nov 2026, and nobody has confirmed since then what 1 person on the map does.',
    },
  },
  silent: {
    'without a reorganisation': deciding(),
    'for a consultant, who was not reorganised': deciding({
      deal: [deal({ reorganisedOn: '2026-11-10' })],
      stakeholders: [person('Priya', { side: 'consultant' })],
    }),
    'once confirmed': deciding({
      deal: [deal({ reorganisedOn: '2026-11-10' })],
      perspectives: [said('p', { subject: { kind: 'stakeholders', id: 'Priya' }, date: '2026-11-12' })],
    }),
    'for who took the job after it': deciding({
      deal: [deal({ reorganisedOn: '2026-11-10' })],
      stakeholders: [person('Priya', { inPostSince: '2026-11-15' })],
    }),
  },
})

describeRule('P18', {
  fires: {
    'for high influence': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { influence: 'high' })] }),
      severity: 'info',
      says: 'Nobody on our side is in touch with Marc.',
    },
    'for a signatory': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { buyingRoles: ['signatory'] })] }),
      severity: 'info',
      says: 'Nobody on our side is in touch with Marc.',
    },
    'for a sponsor': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { buyingRoles: ['executive-sponsor'] })] }),
      severity: 'info',
      says: 'Nobody on our side is in touch with Marc.',
    },
  },
  silent: {
    'with a counterpart': deciding({
      stakeholders: [person('Marc', { influence: 'high', counterpart: 'Helen' })],
    }),
    'for others': deciding({ stakeholders: [person('Marc', { influence: 'medium' })] }),
    'for a signatory who has left': deciding({
      stakeholders: [person('Marc', { buyingRoles: ['signatory'], left: true })],
    }),
  },
})

describeRule('P19', {
  fires: {
    'when the role owns a step that is next': {
      on: 'stakeholders:Security',
      workbook: deciding({
        stakeholders: [person('Security', { name: '', jobTitle: 'Security', placeholder: true })],
        steps: [step('review', { title: 'Review' })],
        links: [participation('Security', 'review')],
      }),
      severity: 'warning',
      says: 'Nobody has said who “Security” is, and that role owns the next step “Review”.',
    },
    'after two weeks, lower': {
      on: 'stakeholders:Security',
      workbook: deciding({
        stakeholders: [
          person('Security', {
            name: '',
            jobTitle: 'Security',
            placeholder: true,
            placeholderSince: '2026-11-09',
          }),
        ],
      }),
      severity: 'info',
      says: 'For 15 days nobody has said who “Security” is.',
    },
    'by the age of the deal where nobody knows since when': {
      on: 'stakeholders:Security',
      workbook: deciding({
        deal: [deal({ startedOn: '2026-10-01' })],
        stakeholders: [person('Security', { name: '', jobTitle: 'Security', placeholder: true })],
      }),
      severity: 'info',
      says: 'For 54 days nobody has said who “Security” is.',
    },
  },
  silent: {
    'in the first two weeks': deciding({
      stakeholders: [person('S', { name: '', placeholder: true, placeholderSince: '2026-11-10' })],
    }),
    'for people with a name': deciding({ deal: [deal({ startedOn: '2026-01-01' })] }),
    'after the purchase': bought({
      deal: [deal({ startedOn: '2026-01-01' })],
      stakeholders: [person('S', { name: '', placeholder: true })],
    }),
  },
})
