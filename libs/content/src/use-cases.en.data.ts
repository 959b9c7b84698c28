import type { UseCaseWordsById } from './use-cases';

/** The applications of the library in English. */
export const useCasesEn: UseCaseWordsById = {
  UC01: {
    title: 'Read incoming invoices and assign accounts',
    problem:
      'Invoices are typed in and assigned to accounts by hand. That takes long, and with many documents mistakes creep in.',
    process: 'Record incoming invoices, check them, assign accounts and pass them on for release.',
    data: 'Invoices of the last months as image or PDF, and the bookings that people made or corrected for them.',
    benefit:
      'The routine of typing goes away. Vendors claim up to 70% less time; check that with documents of your own.',
    effects:
      'Familiar tasks disappear and the difficult cases remain. The program records who corrected which booking. Some people worry about their job.',
    design:
      'A person releases every booking. The use of freed time is agreed in advance, and logs do not serve appraisal.',
    decisions: 'To which account is booked. A person releases every booking.',
    alternatives: [
      'Ask suppliers for electronic invoices in a fixed format',
      'Store fixed booking rules for recurring invoices',
    ],
  },
  UC02: {
    title: 'Propose rosters and shift plans',
    problem:
      'Rosters cost many hours and are often changed at short notice. By hand, wishes and strain can hardly be shared fairly.',
    process: 'Plan duties, consider wishes and make up for absences at short notice.',
    data: 'Demand per time and area, availability and wishes of employees, qualifications and the rules on working time.',
    benefit: 'Planning takes less time and rules are kept reliably. Wishes can be considered more evenly.',
    effects:
      'Why somebody gets which duty is harder to understand. Changes can come at shorter notice, and acceptances and refusals allow conclusions about conduct.',
    design:
      'The system explains every proposal and the manager answers for the roster. Notice, wishes and rest periods are agreed as fixed limits.',
    decisions: 'Who works when. The system proposes, a person decides.',
    alternatives: [
      'Fixed planning rounds with a book of wishes in the team',
      'A framework plan with recurring sequences of shifts',
    ],
  },
  UC03: {
    title: 'Sort requests and answer them with a bot',
    problem:
      'Many requests are alike and still wait long for an answer. What is urgent gets lost in the crowd.',
    process: 'Receive requests, sort them, pass them on and answer them.',
    data: 'Earlier requests with their answers, and a maintained collection of frequent questions.',
    benefit: 'Simple questions are answered at once. The team has more time for matters that need a talk.',
    effects:
      'Mainly difficult and angry cases remain, which is exhausting. Ratings and times can be attributed to individuals.',
    design:
      'Whoever writes is told that a program answers, and easily reaches a person. Easy and hard cases are mixed.',
    decisions: 'Where a request goes and which answer is proposed.',
    alternatives: [
      'Answer frequent questions on the website, easy to find',
      'Text blocks for frequent answers',
    ],
  },
  UC04: {
    title: 'Predictive maintenance',
    problem:
      'Machines fail unexpectedly. Repairs then happen under time pressure, often at night or on weekends.',
    process: 'Watch the condition of machines, plan maintenance and order parts in time.',
    data: 'Sensor data of the machines over a longer time, and maintenance records with failures and causes.',
    benefit:
      'Fewer unplanned stops and fewer urgent call-outs. The work of maintenance becomes easier to plan.',
    effects:
      'The experience of hearing and feeling faults can get lost. New alerts can require more on-call duty. Entries show who serviced what and when.',
    design:
      'Experienced staff check and improve the alerts. Training comes before the start, on-call duty is settled.',
    decisions: 'When a machine is serviced. The maintenance team decides.',
    alternatives: ['Maintenance after fixed operating hours', 'Simple limits with an alert at the machine'],
  },
  UC05: {
    title: 'Visual quality inspection',
    problem:
      'Parts are inspected with the naked eye for hours. That is tiring, and faults slip through towards the end of a shift.',
    process: 'Look at finished parts, detect faults and sort parts out.',
    data: 'Many images of good and faulty parts, judged by specialists and taken in the same light.',
    benefit: 'Inspection stays even. Eyes and attention are relieved, and scrap is noticed earlier.',
    effects:
      'Whoever only confirms works monotonously and forgets how to inspect. Numbers of faults can be attributed to shifts and persons.',
    design:
      'Inspectors decide in case of doubt and rotate tasks. Evaluations are made per part, not per person.',
    decisions: 'Whether a part is sorted out. In case of doubt the person at the inspection station decides.',
    alternatives: [
      'Better lighting and gauges at the inspection stations',
      'More rotation and shorter inspection times',
    ],
  },
  UC06: {
    title: 'Propose settings for machines',
    problem:
      'Setting up new orders takes many trials. The knowledge is in the heads of a few skilled workers.',
    process: 'Set up machines for an order and adjust settings.',
    data: 'Settings and results of earlier orders, if possible with material and tool.',
    benefit:
      'Set-up is faster, with less scrap at the start. People with less experience manage more safely.',
    effects:
      'Whoever only copies values loses knowledge from experience. The role of experienced workers changes.',
    design:
      'The proposal shows what it rests on and may be changed. Experienced workers take part in its upkeep and are trained for it.',
    decisions: 'With which values the machine runs. The skilled worker decides.',
    alternatives: [
      'Maintain set-up sheets per order together',
      'Experienced and new workers set up in pairs',
    ],
  },
  UC07: {
    title: 'Find patterns in machine faults',
    problem: 'Faults recur and their cause stays unclear. There are too many messages to read them.',
    process: 'Evaluate the messages of machines and look for the causes of faults.',
    data: 'Logs of the machines with times and messages, and known causes.',
    benefit: 'Causes are found earlier. The team reacts before there is a stop.',
    effects: 'Faults can be attributed to a shift or a person, even if the material was to blame.',
    design: 'Evaluations name machine and cause, not shift or person. The team discusses results openly.',
    decisions: 'Which cause is examined first.',
    alternatives: [
      'A list of the most frequent faults, discussed once a month',
      'Note faults with their cause by hand',
    ],
  },
  UC08: {
    title: 'Evaluate data of processes and plants',
    problem: 'Energy and material cost a lot, and nobody sees exactly where they are lost.',
    process: 'Watch consumption and scrap and run plants better.',
    data: 'Measurements and consumption of the plants over at least a year, with products and times.',
    benefit: 'Less consumption and less scrap. Irregularities are noticed early.',
    effects: 'Where shifts are in the data they become comparable. Few people stand behind each shift.',
    design: 'Shift data are removed or aggregated. Those who run the plant help to interpret the results.',
    decisions: 'How a plant is run. People decide.',
    alternatives: ['Read meters and compare them in a table', 'Energy advice with an inspection'],
  },
  UC09: {
    title: 'Forecast sales and fields of business',
    problem: 'Purchasing guesses. Sometimes goods are missing, sometimes they stay on the shelf.',
    process: 'Estimate sales, plan the range and purchasing.',
    data: 'Sales figures of several years, promotions and season.',
    benefit: 'Purchasing meets demand better. Chances in new fields show earlier.',
    effects: 'The effect on employees is mostly small. If a field is given up, that can concern jobs.',
    design: 'The forecast is a basis, not a decision. Plans with effects on people are discussed.',
    decisions: 'What is bought and which fields are to grow.',
    alternatives: ['Last year’s figures with a fixed margin', 'A round of purchasing and sales every month'],
  },
  UC10: {
    title: 'Plan tours',
    problem: 'Tours are made every morning from experience. Detours and jams cost time, fuel and nerves.',
    process: 'Distribute orders to vehicles, fix the sequence and re-plan on the way.',
    data: 'Orders with time windows, roads and traffic; often also the position of the vehicles.',
    benefit: 'Fewer kilometres and more reliable times. Breaks can be planned from the start.',
    effects:
      'The position makes ways and breaks visible. Tight times put people under pressure, and their knowledge of the place counts less.',
    design:
      'Drivers may change the sequence. Breaks and buffers are fixed; positions are soon deleted and not evaluated.',
    decisions: 'In which sequence to drive. The driver may deviate.',
    alternatives: ['Fixed areas per team', 'Rearrange tours together once a quarter'],
  },
  UC11: {
    title: 'Monitor delivered products from afar',
    problem:
      'The manufacturer learns about the condition of sold machines only when they stand still. Visits to the customer are then urgent.',
    process: 'Watch the condition of delivered products and plan visits to customers.',
    data: 'Measurements of the products at the customer’s, with the customer’s consent, and reports of earlier visits.',
    benefit: 'New services around the product become possible. Visits can be bundled and prepared.',
    effects: 'Travel and standby can increase. Visits depend more on the rhythm of alerts.',
    design: 'Standby, travel time and compensation are settled. The team takes part in planning visits.',
    decisions: 'When somebody travels to the customer.',
    alternatives: [
      'Fixed dates for customer service',
      'A questionnaire that the customer fills in regularly',
    ],
  },
  UC12: {
    title: 'Handle simple cases automatically',
    problem: 'Many cases are simple and still bind skilled staff. Difficult cases are left lying.',
    process: 'Receive cases, check, decide and file them.',
    data: 'Closed cases with documents and decisions, without known discrimination.',
    benefit: 'Simple cases are finished quickly. Skilled staff have time for difficult cases and for talks.',
    effects: 'Only difficult cases remain and work becomes denser. Many people worry about their job.',
    design:
      'A person reviews and can take over any case. Employment and training are agreed before it starts.',
    decisions: 'How a simple case is decided. A person reviews it.',
    alternatives: ['Simplify forms and check mandatory fields', 'Fixed rules for clear cases'],
  },
  UC13: {
    title: 'Rate customers and address them selectively',
    problem: 'Offers go to everybody alike. Sales staff do not know whom to address first.',
    process: 'Assess customers, choose offers and plan talks.',
    data: 'Customer data and purchases from the customer system that may be used for this.',
    benefit: 'Offers fit better. Sales staff are spared futile visits.',
    effects: 'The same data show who sells how much. Rankings and targets can follow, also for pay.',
    design:
      'Evaluations are made of customers, not of employees. Whether targets or pay are affected is settled before.',
    decisions: 'Which customers get which offer. Sales staff decide.',
    alternatives: ['Group customers by a few fixed features', 'A monthly talk about important customers'],
  },
  UC14: {
    title: 'Rate employees with scores',
    problem: 'The company would like to know who might leave and what recruiting costs.',
    process: 'Plan staff and understand reasons for leaving.',
    data: 'Personnel data over years. Many of them may not simply be used for this.',
    benefit: 'Better planning is promised. For small workforces the benefit is rarely shown.',
    effects:
      'People become profiles. Errors and prejudice in old data put individuals at a disadvantage without their noticing.',
    design: 'We advise against it. Talk to employees instead, and evaluate aggregated figures only.',
    decisions: 'How people are judged. That belongs in conversations, not in a program.',
    alternatives: [
      'Talks with everybody who stays and everybody who leaves',
      'Aggregated figures on turnover and reasons, without names',
    ],
  },
  UC15: {
    title: 'Sort job applications',
    problem:
      'Some vacancies draw many applications. Going through them takes long, and good people drop out.',
    process: 'Go through applications, compare them and invite to interviews.',
    data: 'Applications and earlier decisions. They carry the preferences of the past.',
    benefit: 'The first look is faster and answers come earlier.',
    effects:
      'Applicants can be put at a disadvantage for gaps, age or origin. Why somebody is turned down often stays unclear.',
    design:
      'Nobody is turned down by the system alone. The criteria are agreed and checked for discrimination.',
    decisions: 'Who is invited. People read every application that is to be turned down.',
    alternatives: [
      'Clear requirements and a short, equal questionnaire',
      'Two people go through them by a list',
    ],
  },
  UC16: {
    title: 'Improve storage places and order picking',
    problem: 'There is a lot of walking in the warehouse. Goods in frequent demand lie far away.',
    process: 'Store goods, put orders together and plan ways.',
    data: 'Orders, storage places and ways.',
    benefit: 'Less walking and less heavy lifting. Orders are put together faster.',
    effects:
      'The system can set the pace and measure every step. Whoever only follows instructions has less latitude.',
    design: 'Pace and sequence stay in the hands of the employees. Times of individuals are not evaluated.',
    decisions: 'Where goods lie and in which sequence they are fetched.',
    alternatives: ['Move fast-moving goods to the front', 'Walk the ways with the team and rearrange them'],
  },
  UC17: {
    title: 'Document care by speech',
    problem:
      'Documentation is often done after working hours. The time is missing with the people cared for.',
    process: 'Record services and observations after each visit.',
    data: 'Spoken notes and care records. These are data on health and so specially protected.',
    benefit: 'More time for people and less writing in the evening.',
    effects:
      'The voice is recorded and times become exactly visible. Whoever is understood badly has to correct more.',
    design:
      'Short dictation only, no conversations with those cared for. Recordings are deleted at once, the carer signs off.',
    decisions: 'None. The text is a proposal, the carer signs off.',
    alternatives: ['Short text blocks on the work phone', 'Plan time for documentation into the tour'],
  },
  UC18: {
    title: 'Measure physical strain and warn',
    problem: 'Lifting, bending and awkward postures make people ill. Often one notices late.',
    process: 'Do physically heavy work and improve posture.',
    data: 'Measurements of sensors worn on the body. These are data on health.',
    benefit: 'Strain is recognised early. Workplaces can be improved purposefully.',
    effects: 'The company could see the health of individuals. Whoever is warned often fears disadvantages.',
    design:
      'Wearing is voluntary, and only the person sees the values. The company gets aggregated results on workplaces.',
    decisions: 'None about persons. The results improve workplaces.',
    alternatives: [
      'An inspection with safety specialist and company doctor',
      'Lifting aids and adjustable workplaces',
    ],
  },
  UC19: {
    title: 'Knowledge assistant for the internal manual',
    problem: 'Instructions and rules are scattered. Whoever looks for something asks around or guesses.',
    process: 'Look for instructions, rules and earlier solutions and use them.',
    data: 'Current internal documents with settled access rights. What is outdated must be sorted out first.',
    benefit: 'Answers are found quickly, with a reference to the place in the document.',
    effects:
      'Wrong answers sound convincing. It is stored who asked what, and gaps in knowledge become visible.',
    design: 'Every answer names its source. Questions are not evaluated by person and are soon deleted.',
    decisions: 'None. Whoever asks checks the source.',
    alternatives: ['A maintained directory with a good search', 'Name contact persons per topic'],
  },
  UC20: {
    title: 'Draft texts with AI',
    problem:
      'E-mails and offers take a lot of time. Some people already use accounts of their own, without rules.',
    process: 'Write and summarise e-mails, offers and reports.',
    data: 'Own texts and templates. Secrets and personal data do not belong in the input.',
    benefit: 'A first draft is there quickly. It also helps those who do not like to write.',
    effects:
      'One forgets how to write, and mistakes sound smooth. Secrets can leak out, and usage is stored.',
    design: 'Clear rules on what may go in, and training for all. Use stays voluntary and is not evaluated.',
    decisions: 'None. Whoever sends the text answers for it.',
    alternatives: ['Good templates and text blocks', 'Agree on fewer and shorter e-mails'],
  },
  UC21: {
    title: 'Have meetings minuted',
    problem: 'Minutes come late or never. Whoever writes them can hardly join in.',
    process: 'Record meetings and distribute tasks.',
    data: 'Sound recordings of the meeting. Everybody taking part must agree before.',
    benefit: 'The minutes are there soon. Everybody can join in the conversation.',
    effects:
      'The spoken word is recorded. Whoever expects that speaks carefully; shares of speech and moods become measurable.',
    design:
      'Only with the consent of all, never in confidential talks. The recording is deleted as soon as the minutes are checked.',
    decisions: 'None. Those taking part check the minutes.',
    alternatives: [
      'Minutes of results on one page, written in turn',
      'Dictate the decisions together at the end',
    ],
  },
  UC22: {
    title: 'Calculate offers in crafts',
    problem: 'Offers are written at the kitchen table in the evening. Some come too late or do not pay.',
    process: 'Check requests, determine quantities, calculate and make offers.',
    data: 'Earlier offers with the actual effort, and drawings.',
    benefit: 'Offers are finished faster and closer to the real effort.',
    effects: 'The effect on employees is mostly small. Tight times can cause pressure on site.',
    design: 'An experienced person checks every offer. Feedback from the site flows in.',
    decisions: 'At which price to offer. A person decides.',
    alternatives: ['A list of own standard values per service', 'Recalculate every order briefly afterwards'],
  },
  UC23: {
    title: 'Forecast demand and stock',
    problem: 'Fresh goods are thrown away, or something is missing. The weather upsets every plan.',
    process: 'Estimate demand, order and prepare.',
    data: 'Sales figures per day, weather, holidays and events.',
    benefit: 'Less waste and less hurry when reordering.',
    effects:
      'Thin staffing and duties at short notice can follow from the forecast. Work on busy days becomes denser.',
    design: 'Ordering and staffing stay separate. A minimum staffing holds on quiet days too.',
    decisions: 'How much is ordered and prepared. A person decides.',
    alternatives: ['Average of the last four same weekdays', 'Note leftovers daily and discuss them'],
  },
  UC24: {
    title: 'Document building sites with images',
    problem: 'The state of work is recorded with gaps. In a dispute there is no proof.',
    process: 'Record progress and defects on site.',
    data: 'Photos of the site with place and time.',
    benefit: 'Proof is complete and defects are noticed earlier. Writing is saved.',
    effects: 'People can be recognised in the images. Place and time show who worked where and when.',
    design:
      'Faces are made unrecognisable. Images serve the building and never the appraisal of individuals.',
    decisions: 'Whether there is a defect. The site manager decides.',
    alternatives: ['A short list of photos per section', 'A joint inspection with minutes'],
  },
  UC25: {
    title: 'Forecast workload and working time',
    problem: 'Projects overload some people and let others wait. Overtime comes as a surprise.',
    process: 'Estimate projects, plan people and avoid overtime.',
    data: 'Planned and booked times of earlier projects.',
    benefit: 'Bottlenecks show earlier. Commitments become more reliable, overtime rarer.',
    effects: 'Times allow conclusions about performance. Whoever was fast gets even more.',
    design: 'Forecasts hold for projects and teams, not for persons. Limits of working time are fixed.',
    decisions: 'When which project starts and how many people it needs.',
    alternatives: ['A weekly planning round with a buffer', 'Limit the number of projects at a time'],
  },
  UC26: {
    title: 'Program and design with assistance',
    problem: 'Recurring parts of programs and drawings take a lot of time.',
    process: 'Design, change and check programs or components.',
    data: 'Own source code or design files. It is settled which of them may leave the company.',
    benefit: 'Routine is faster. More time is left for design and checking.',
    effects:
      'Use and quantity can be measured per person. Beginners learn the basics less easily, and checking is exhausting.',
    design: 'Usage figures are not evaluated per person. Everybody learns to check proposals critically.',
    decisions: 'None about people. Specialists check every proposal.',
    alternatives: ['A maintained collection of own building blocks', 'Design and check in pairs'],
  },
  UC27: {
    title: 'Detect attacks on IT',
    problem: 'Attacks are noticed late. The logs are too large to read.',
    process: 'Watch sign-ins and traffic and react to anomalies.',
    data: 'Logs of sign-ins, devices and networks. They contain traces of all employees.',
    benefit: 'The company is better protected. Outages become rarer.',
    effects: 'To notice the unusual, the system learns how people usually behave. Profiles arise.',
    design:
      'Security is the only purpose. Names show only on well-founded suspicion, to two people and with a record.',
    decisions: 'Whether an account is blocked for the time being. A person reviews it at once.',
    alternatives: ['Multi-factor sign-in and fast updates', 'Fixed rules for conspicuous sign-ins'],
  },
  UC28: {
    title: 'Manage housekeeping and rooms in a hotel',
    problem: 'Nobody knows exactly which room is free. Ways are long and guests wait.',
    process: 'Release rooms, distribute cleaning and report damage.',
    data: 'State of rooms, arrivals and departures and who is on duty.',
    benefit: 'Rooms are ready sooner and ways become shorter.',
    effects: 'Tasks come one by one from a device and the pace becomes measurable. The team talks less.',
    design: 'The team sees the whole list and organises itself. Times per person are not evaluated.',
    decisions: 'Which room is next. The team may swap.',
    alternatives: [
      'A common board with the state of rooms',
      'A short talk at the start and middle of the shift',
    ],
  },
  UC29: {
    title: 'Learn with recommendations',
    problem: 'Training often does not fit. Some are bored, others cannot keep up.',
    process: 'Clarify learning needs, choose courses and accompany learning.',
    data: 'Learning progress and qualifications, if possible stored with the learner only.',
    benefit: 'Everybody learns what they need at their own pace.',
    effects: 'Learning progress can be read as marks. Whoever learns slowly fears disadvantages.',
    design: 'Results belong to the learner. Learning is working time, and a person helps on.',
    decisions: 'Which contents are proposed. The learner chooses.',
    alternatives: ['A talk about learning wishes once a year', 'Pair experienced people with new ones'],
  },
  UC30: {
    title: 'Control energy and buildings',
    problem: 'Heating and light run in empty rooms too. That costs money and harms the climate.',
    process: 'Control heating, ventilation and light by need.',
    data: 'Measurements of temperature, air and consumption, and the weather.',
    benefit: 'Less consumption with the same indoor climate.',
    effects:
      'Sensors in rooms can show who was there and when. Without control by hand people get annoyed about the climate.',
    design: 'Measured per zone, not per seat. On site everybody may readjust.',
    decisions: 'When rooms are heated, aired and lit.',
    alternatives: ['Set timers and thermostats well', 'Hydraulic balancing of the heating'],
  },
};
