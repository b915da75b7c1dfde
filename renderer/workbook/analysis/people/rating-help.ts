import type { BuyingRole, Disposition, Influence } from '../../model/stakeholder'
import type { DecisionTable, Question } from './decision-table'

const unknown = { id: 'unknown', text: 'I do not know' }

/**
 * How much a person's word weighs: by what their no does, by whether others ask them, and by where they are when it is
 * decided. After the guided rating of political status in Altify (guides: domain 1.1): position and being asked both count.
 */
export const influenceHelp: DecisionTable<Influence> = {
  questions: [
    {
      id: 'no',
      text: 'What happens when they say no?',
      answers: [
        { id: 'stops', text: 'It stops there' },
        { id: 'delays', text: 'It takes longer' },
        { id: 'nothing', text: 'The others go on' },
        unknown,
      ],
    },
    {
      id: 'asked',
      text: 'Do others ask them before they make up their own minds?',
      answers: [
        { id: 'often', text: 'Often' },
        { id: 'sometimes', text: 'Now and then' },
        { id: 'hardly', text: 'Hardly ever' },
        unknown,
      ],
    },
    {
      id: 'place',
      text: 'Where are they when it is decided?',
      answers: [
        { id: 'leads', text: 'They lead the meeting' },
        { id: 'sits', text: 'They are in the room' },
        { id: 'hears', text: 'They hear of it afterwards' },
        unknown,
      ],
    },
  ],
  rows: [
    {
      when: { no: ['stops'] },
      value: 'high',
      reason: 'Their no stops the purchase, whatever the others think.',
    },
    { when: { place: ['leads'] }, value: 'high', reason: 'They lead the meeting in which it is decided.' },
    {
      when: { asked: ['often'], place: ['sits'] },
      value: 'high',
      reason: 'Others ask them first, and they are in the room when it is decided.',
    },
    {
      when: { asked: ['often'] },
      value: 'medium',
      reason: 'Others listen to them, but they are not known to be there when it is decided.',
    },
    {
      when: { no: ['delays'] },
      value: 'medium',
      reason: 'Their no costs time, but it does not stop the purchase.',
    },
    {
      when: { place: ['sits'] },
      value: 'medium',
      reason: 'They are in the room when it is decided, but nothing depends on them alone.',
    },
    { when: { asked: ['sometimes'] }, value: 'medium', reason: 'Their opinion is asked now and then.' },
    {
      when: { no: ['unknown'], asked: ['unknown'] },
      value: 'unknown',
      reason: 'Too little is known. Ask: “Whom will you talk to before you decide?”',
    },
    {
      when: { no: ['unknown'], place: ['unknown'] },
      value: 'unknown',
      reason: 'Too little is known. Ask: “What happens if they are against it?”',
    },
    {
      when: { asked: ['unknown'], place: ['unknown'] },
      value: 'unknown',
      reason: 'Too little is known. Ask: “Who will be there when you decide?”',
    },
    { when: {}, value: 'low', reason: 'It goes on without them, and what is known does not speak for more.' },
  ],
}

/**
 * Where a person stands toward us. Deeds count for more than words: the friendly talker is not the one who moves
 * things (Challenger Customer; guides: domain 1.3).
 */
export const dispositionHelp: DecisionTable<Disposition> = {
  questions: [
    {
      id: 'deed',
      text: 'What have they done lately that cost them something: time, standing or information?',
      answers: [
        { id: 'spoke', text: 'Spoke for us when we were not there' },
        { id: 'helped', text: 'Helped us when we asked' },
        { id: 'nothing', text: 'Nothing yet' },
        { id: 'against', text: 'Worked against us' },
        unknown,
      ],
    },
    {
      id: 'choice',
      text: 'What would they choose today if it were up to them?',
      answers: [
        { id: 'us', text: 'Us' },
        { id: 'open', text: 'They have no favourite' },
        { id: 'other', text: 'Somebody else' },
        { id: 'none', text: 'To leave things as they are' },
        unknown,
      ],
    },
  ],
  rows: [
    {
      when: { deed: ['spoke'], choice: ['us'] },
      value: 'advocate',
      reason: 'They want us, and they speak for us when we are not there.',
    },
    {
      when: { deed: ['spoke'], choice: ['open', 'unknown'] },
      value: 'supporter',
      reason: 'They spoke for us, although they have not said that they want us.',
    },
    {
      when: { deed: ['spoke'] },
      value: 'neutral',
      reason: 'They spoke for us but would choose otherwise. Ask what would change that.',
    },
    {
      when: { deed: ['against'], choice: ['us', 'open'] },
      value: 'sceptic',
      reason: 'Their words are friendlier than their deeds, and deeds count for more.',
    },
    {
      when: { deed: ['against'] },
      value: 'opponent',
      reason: 'They work against us, and nothing they say speaks for us.',
    },
    {
      when: { deed: ['helped'], choice: ['us'] },
      value: 'supporter',
      reason: 'They want us and have helped. An advocate would speak for us unasked.',
    },
    {
      when: { deed: ['helped'], choice: ['open', 'unknown'] },
      value: 'neutral',
      reason: 'They are helpful, but nobody knows whom they want.',
    },
    {
      when: { choice: ['other', 'none'] },
      value: 'sceptic',
      reason: 'They would choose something else today, but they do not work against us.',
    },
    {
      when: { choice: ['us'] },
      value: 'neutral',
      reason: 'So far these are only words. Ask them for something small that costs them time.',
    },
    {
      when: { choice: ['open'] },
      value: 'neutral',
      reason: 'They have no favourite, and nothing they did speaks for one.',
    },
    {
      when: {},
      value: 'unknown',
      reason: 'Too little is known. Ask: “What would you have to see to be for it?”',
    },
  ],
}

const sellsForUs: Question = {
  id: 'sells',
  text: 'Do they speak for us when we are not there, and do others listen?',
  answers: [
    { id: 'both', text: 'Both' },
    { id: 'speaks', text: 'They speak, but nobody listens much' },
    { id: 'no', text: 'No' },
    unknown,
  ],
  onlyAfter: { question: 'part', answers: ['uses', 'guides'] },
}

/**
 * What a person is to the purchase. The economic buyer is whoever can release the money, whatever their title; evaluators
 * can only say no; a coach becomes a champion by selling for us to people who listen (Miller Heiman, MEDDPICC; guides:
 * domain 1.3). Null when nothing can be proposed.
 */
export const roleHelp: DecisionTable<BuyingRole | null> = {
  questions: [
    {
      id: 'money',
      text: 'Can they release the money, even when others are against it?',
      answers: [{ id: 'yes', text: 'Yes' }, { id: 'no', text: 'No' }, unknown],
    },
    {
      id: 'part',
      text: 'What is their part in it?',
      answers: [
        { id: 'uses', text: 'They or their people will work with it' },
        { id: 'tests', text: 'They test whether it does what it must' },
        { id: 'secures', text: 'They check whether it is safe' },
        { id: 'buys', text: 'They negotiate price and terms' },
        { id: 'counts', text: 'They check the figures and the budget' },
        { id: 'contracts', text: 'They check the contract' },
        { id: 'signs', text: 'They sign' },
        { id: 'backs', text: 'They want the result and lend it their name' },
        { id: 'guides', text: 'They tell us how things work there' },
        unknown,
      ],
      onlyAfter: { question: 'money', answers: ['no', 'unknown'] },
    },
    sellsForUs,
  ],
  rows: [
    {
      when: { money: ['yes'] },
      value: 'economic-buyer',
      reason: 'Whoever can release the money is the economic buyer, whatever their title.',
    },
    {
      when: { sells: ['both'] },
      value: 'champion',
      reason: 'They sell for us when we are not there, and others listen.',
    },
    {
      when: { part: ['guides'] },
      value: 'coach',
      reason: 'They guide us. A champion would also sell for us to people who listen.',
    },
    { when: { part: ['uses'] }, value: 'user', reason: 'They judge by what it does to their work.' },
    {
      when: { part: ['tests'] },
      value: 'technical-evaluator',
      reason: 'They test it: they cannot say yes to the purchase, but they can say no.',
    },
    {
      when: { part: ['secures'] },
      value: 'security',
      reason: 'They check whether it is safe, and can stop it.',
    },
    { when: { part: ['buys'] }, value: 'procurement', reason: 'They negotiate price and terms.' },
    {
      when: { part: ['counts'] },
      value: 'finance',
      reason: 'They check the figures; somebody else releases the money.',
    },
    { when: { part: ['contracts'] }, value: 'legal', reason: 'They check the contract.' },
    {
      when: { part: ['signs'] },
      value: 'signatory',
      reason: 'They sign, which is not the same as deciding.',
    },
    {
      when: { part: ['backs'] },
      value: 'executive-sponsor',
      reason: 'They want the result and lend it their name.',
    },
    {
      when: {},
      value: null,
      reason: 'Too little is known. Ask: “What will you be asked to say about this?”',
    },
  ],
}
