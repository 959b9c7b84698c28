import type { surveyEntry as source } from '../de/survey-entry';
import type { Shape } from '../shape';

export const surveyEntry: Shape<typeof source> = {
  product: 'Survey',
  anonymous: 'Anonymous',
  titleOf: 'Survey: {{title}}',
  pageTitle: '{{heading}} – survey',
  options: 'Display',
  language: 'Language',
  plainSwitch: 'Plain language',
  largerSwitch: 'A+',
  largerName: 'A+ Larger text',

  codeHeading: 'Take part in a survey',
  codeIntro: 'You were given a slip with a code. You do not need an account.',
  codeLabel: 'Your code',
  codeHint: '10 characters, for example ABCDE-FGHJK. Capital or small letters make no difference.',
  codeSubmit: 'Open the survey',
  codeOpening: 'Opening the survey …',
  codeMissing: 'Please enter the code from your slip.',
  codeLength_one: 'A code has 10 characters. You entered {{count}} character.',
  codeLength_other: 'A code has 10 characters. You entered {{count}} characters.',
  codeLetters: 'Codes consist of digits and letters only, with no U and no accents.',

  startPromise: 'Your answers are anonymous.',
  startBody:
    'We store no name, no e-mail address, no device identifier and no exact time. We show results only for groups of {{threshold}} answers or more.',
  startMinutes_one: 'It takes about {{count}} minute.',
  startMinutes_other: 'It takes about {{count}} minutes.',
  startVoluntary: 'Taking part is voluntary. You can leave out any question. Please do not mention names.',
  startFrom: 'This survey comes from {{company}}. It is open until {{date}}.',
  startStay:
    'Your code has now been redeemed. Keep this window open until you have finished. If you close it, your answers are lost.',
  begin: 'Begin',

  progress: 'Question {{number}} of {{total}}',
  trust: 'Anonymous: results only for groups of {{threshold}} answers or more',
  skip: 'I would rather not say',
  keys: 'The keys 1 to 5 and 0 choose an answer.',
  back: 'Back',
  next: 'Next',

  textLabel: 'Your text',
  textHint: 'You can leave this field empty. 2,000 characters at most.',
  textWarning:
    'Free text can give you away. Mention no names and nothing that only you can know. One person of each side reads the texts before others see them.',

  checkHeading: 'Check your answers',
  checkIntro: 'Nothing has been sent yet. Once sent, nobody can change your answers.',
  checkChange: 'Change',
  checkChangeOf: 'Change the answer to question {{number}}',
  checkChangeText: 'Change your text',
  checkNone: 'no answer',
  checkText: 'Your text',
  send: 'Send answers',
  sending: 'Sending your answers …',

  doneHeading: 'Thank you. Your answer has arrived.',
  doneBody: 'It can no longer be changed – not even by us.',
  doneClean: 'Nothing of it is stored in this browser. You can close the window.',
  doneResults: 'Both sides see the result at the same time, only after the survey has ended.',

  offlineHeading: 'No connection',
  offlineOpen: 'The survey can’t be reached. Your code is not lost. Check the connection and try again.',
  offlineSend: 'Your answers are still here, nothing is lost. Try again. Nothing is counted twice.',
  offlineRead: 'Your answers are still here. Check the connection and load the questions again.',
  troubleHeading: 'That did not work',
  troubleOpen: 'Your code is not lost. Please try again in a few minutes.',
  troubleSend: 'Your answers are still here. Please try again in a few minutes. Nothing is counted twice.',
  again: 'Try again',

  unknownHeading: 'We do not know this code',
  unknownBody:
    'Please compare it with your slip. If it is right, the survey may already be closed. Then ask the person who gave you the slip.',
  usedHeading: 'This code has already been used to answer.',
  usedBody:
    'A code works once, and it is redeemed when the questions are opened. Did you open the questions in another window? Then answer there. Otherwise ask for a new slip.',
  notOpenHeading: 'This survey has not begun.',
  notOpenBody: 'Your code stays valid. Please try again later.',
  closedHeading: 'This survey is closed.',
  closedBody: 'Nothing was sent. If there is still something you want to say, talk to your representatives.',
  goneHeading: 'This answer has already been given.',
  goneBody:
    'It was sent in another window, or the survey has been closed in the meantime. Nothing was counted twice.',
  unsureHeading: 'The survey is closed.',
  unsureBody:
    'Whether your last attempt still arrived is something we can’t see either: there are no single answers. Nothing is stored here any more.',
  throttledHeading: 'Too many wrong codes',
  throttledBody:
    'Many codes that do not exist came from your network. Your code stays valid. Please try again in 10 minutes.',
  otherCode: 'Enter another code',

  leave: 'Stop and delete everything here',
  leaveHeading: 'Really stop?',
  leaveBody: 'Your answers are deleted in this browser. Nothing is sent. Your code is used up afterwards.',
  leaveYes: 'Delete answers',
  leaveNo: 'Go on answering',
  leftHeading: 'Your answers are deleted.',
  leftBody: 'Nothing was sent. You can close the window.',

  whyTitle: 'How does my answer stay anonymous?',
  whySlip: 'Nobody writes down who has which slip.',
  whyTicket: 'Your code is changed for an empty ballot. The ballot does not know which code it came from.',
  whyTally:
    'Your answers are added at once to the totals of your group. After that your single answer exists nowhere, not even in the database.',
  whyGroups: 'Small groups are never shown. There is no result before the survey has ended.',
  whyPage: 'This page sets no cookie and loads nothing from other companies.',
  whyLimit:
    'One limit: whoever manages your network or your device can see that you open this page, but not what you answer. Your own phone is the safest way.',

  plain: {
    codeIntro: 'There is a code on your slip. You need nothing else.',
    startBody:
      'We do not know who you are. We store no name. We store no e-mail address. We do not store which device you have. We store no exact time. We show results only for groups of {{threshold}} answers or more.',
    startVoluntary: 'You do not have to take part. You do not have to answer every question. Write no names.',
    startStay: 'Keep this window open until you have finished. Otherwise your answers are lost.',
    value1: 'not true at all',
    value2: 'mostly not true',
    value3: 'partly true',
    value4: 'mostly true',
    value5: 'completely true',
    value0: 'I do not know',
    skip: 'I do not want to say',
    textWarning: 'Careful: your text may show who you are. Write no names. Write nothing that only you know.',
    checkIntro: 'Have another look. Nothing has been sent yet.',
    whyTicket: 'Your code is changed for an empty ballot. It says nothing about you.',
    whyTally: 'Your answer is counted. Then it is deleted. Only the total stays.',
  },
};
