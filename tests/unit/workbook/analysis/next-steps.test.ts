import { nextSteps } from '@workbook/analysis/next-steps'
import type { Link } from '@workbook/model/link'
import type { Step } from '@workbook/model/step'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, sequence, stage, step } from '../given-workbook'

const next = (steps: Step[], links: Link[] = []) =>
  nextSteps(givenWorkbook({ steps, links }), 'map').map(({ id }) => id)
const done = (id: string, fields: Partial<Step> = {}) => step(id, { status: 'done', ...fields })
const branch = (source: string, target: string, label: string): Link => ({
  ...sequence(source, target),
  kind: 'sequence',
  label,
})

describe('next client steps', () => {
  it('are the open steps with nothing missing before them', () => {
    expect(
      next(
        [done('a'), step('b', { status: 'in-progress' }), step('c'), step('d')],
        [sequence('a', 'b'), sequence('a', 'c'), sequence('b', 'd'), sequence('c', 'd')],
      ),
    ).toEqual(['b', 'c'])
  })

  it.each(['skipped', 'not-applicable'] as const)('a step that is %s holds nothing up', (status) => {
    expect(next([step('a', { status }), step('b')], [sequence('a', 'b')])).toEqual(['b'])
  })

  it.each(['unknown', 'not-started', 'in-progress', 'waiting'] as const)(
    'a step that is %s does',
    (status) => {
      expect(next([step('a', { status }), step('b')], [sequence('a', 'b')])).toEqual(['a'])
    },
  )

  it('come by due date, then by stage, then from top to bottom', () => {
    expect(
      next([
        step('low', { y: 300 }),
        step('late-stage', { stageId: 'contract' }),
        step('top', { y: 100 }),
        step('second', { due: '2026-12-02', stageId: 'contract' }),
        step('first', { due: '2026-12-01', stageId: 'contract', y: 900 }),
        step('nowhere', { stageId: null }),
      ]),
    ).toEqual(['first', 'second', 'top', 'low', 'late-stage', 'nowhere'])
  })
})

describe('at a decision', () => {
  const steps = (fields: Partial<Step>) => [
    done('choose', { kind: 'decision', ...fields }),
    step('ours', { y: 100 }),
    step('theirs', { y: 200 }),
    step('inform', { y: 300 }),
    step('end', { y: 400 }),
  ]
  const links = [
    branch('choose', 'ours', 'us'),
    branch('choose', 'theirs', 'the rival'),
    sequence('choose', 'inform'),
    sequence('ours', 'end'),
    sequence('theirs', 'end'),
  ]

  it('only the chosen branch goes on, besides links that are no branch', () => {
    expect(next(steps({ chosenLinkId: 'choose-ours' }), links)).toEqual(['ours', 'inform'])
  })

  it('no branch goes on before one is chosen', () => {
    expect(next(steps({}), links)).toEqual(['inform'])
  })

  it('the branch not taken does not hold up where branches meet again', () => {
    const taken = steps({ chosenLinkId: 'choose-ours' }).map((item) =>
      item.id === 'ours' ? { ...item, status: 'done' as const } : item,
    )

    expect(next(taken, links)).toEqual(['inform', 'end'])
  })

  it('plain links become branches when one of them is chosen', () => {
    const plain = [sequence('choose', 'ours'), sequence('choose', 'theirs')]
    const two = steps({ chosenLinkId: 'choose-theirs' }).slice(0, 3)

    expect(next(two, plain)).toEqual(['theirs'])
    expect(next(steps({}).slice(0, 3), plain)).toEqual(['ours', 'theirs'])
  })

  it('a decision for rework keeps the other branches waiting', () => {
    const reworked = [
      step('draft', { status: 'in-progress' }),
      done('review', { kind: 'decision', y: 100, chosenLinkId: 'review-draft' }),
      step('sign', { y: 200 }),
    ]
    const loop = [
      sequence('draft', 'review'),
      branch('review', 'draft', 'rework'),
      branch('review', 'sign', 'ok'),
    ]

    expect(next(reworked, loop)).toEqual(['draft'])
  })
})

describe('loops of rework', () => {
  it('do not hold up the step they lead back to', () => {
    expect(
      next(
        [step('draft'), step('review', { y: 100 })],
        [sequence('draft', 'review'), sequence('review', 'draft')],
      ),
    ).toEqual(['draft'])
  })
})

describe('a sheet that details a step', () => {
  const workbook = (contractStatus: Step['status']) =>
    givenWorkbook({
      stages: [stage('evaluate', 0)],
      steps: [
        step('prove', { status: contractStatus === 'in-progress' ? 'done' : 'not-started' }),
        step('contract', { y: 100, status: contractStatus, detailSheetId: 'legal' }),
        step('redline', { sheetId: 'legal', stageId: null }),
      ],
      links: [sequence('prove', 'contract')],
    })

  it('comes up while that step can go on', () => {
    expect(nextSteps(workbook('in-progress')).map(({ id }) => id)).toEqual(['contract', 'redline'])
    expect(nextSteps(workbook('in-progress'), 'legal').map(({ id }) => id)).toEqual(['redline'])
  })

  it('stays silent before and after', () => {
    expect(nextSteps(workbook('not-started')).map(({ id }) => id)).toEqual(['prove'])
    expect(nextSteps(workbook('done'), 'legal')).toEqual([])
  })

  it('comes to an end when sheets detail each other in a circle', () => {
    const circle = givenWorkbook({
      steps: [
        step('a', { detailSheetId: 'legal' }),
        step('b', { sheetId: 'legal', stageId: null, detailSheetId: 'map' }),
      ],
    })

    expect(nextSteps(circle)).toEqual([])
  })
})
