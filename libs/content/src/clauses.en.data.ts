import type { ClauseTextsById } from './clauses';

/** Shown wherever an English clause is shown. */
export const CLAUSES_EN_NOTICE = 'Courtesy translation without legal force. Only the German wording counts.';

/** An English courtesy translation of the clause library, without legal force. */
export const clausesEn: ClauseTextsById = {
  K01: {
    title: 'Preamble and aims',
    purpose: 'Says how the agreement is to be understood in case of doubt.',
    basis: '§§ 2, 75, 90 BetrVG',
    texts: {
      BALANCED:
        'Employer and works council want to use {system} in such a way that work gets better and the establishment stays economically sound. The aims are: {ziele}. Technology is to support people; it replaces neither responsibility nor leadership.',
      EMPLOYER:
        'With this agreement the parties regulate the economical and legally certain use of {system}. The aims are: {ziele}.',
      EMPLOYEE:
        '{system} may only be used as far as the personality rights, health and employment of those affected are protected. In case of doubt, economic aims ({ziele}) stand back.',
    },
    hints: [],
  },
  K02: {
    title: 'Scope',
    purpose: 'Says for whom and where the rules apply.',
    basis: '§§ 5, 50, 77 BetrVG',
    texts: {
      BALANCED:
        'The agreement applies to all employees of the establishment {betrieb}. For temporary agency workers and service providers the employer ensures an equivalent level of protection by contract.',
      EMPLOYER: 'The agreement applies to all employees of the establishment {betrieb}.',
      EMPLOYEE:
        'The agreement applies to everybody who works in the establishment {betrieb}, including trainees, mobile workers and temporary agency workers; service providers may only be used if they accept the rules in writing.',
    },
    hints: [],
  },
  K03: {
    title: 'Subject and description of the system',
    purpose: 'Fixes the agreed scope; everything else needs a new procedure.',
    basis: '§ 87 (1) no. 6 BetrVG',
    texts: {
      BALANCED:
        'The subject is {system} in version {version} with the modules and purposes listed in annex 1. Modules, AI functions and purposes that are not listed stay switched off until they are released under this agreement.',
      EMPLOYER:
        'The subject is {system}. Its main functions are described in annex 1; extensions of the same kind are permitted after the works council has been informed.',
      EMPLOYEE:
        'Only the functions documented in annex 1 with settings and screenshots are permitted. The release of further functions requires a signed addition to the annex.',
    },
    hints: [],
  },
  K04: {
    title: 'Definitions',
    purpose: 'Makes sure that both sides mean the same.',
    basis: 'Art. 3 AI Act',
    texts: {
      BALANCED:
        'AI within the meaning of this agreement are systems under Art. 3 no. 1 AI Act and software whose rules were learned from data, wholly or in part. If the classification is unclear, the system is treated as AI until it is clarified.',
      EMPLOYER: 'AI are systems within the meaning of Art. 3 no. 1 AI Act.',
      EMPLOYEE:
        'AI is any software that generates predictions, assessments, content, recommendations, assignments of tasks or decisions, whatever the technique.',
    },
    hints: [],
  },
  K05: {
    title: 'Final decision by people',
    purpose: 'Prevents a machine from deciding on people alone.',
    basis: 'Art. 22 GDPR, Art. 14, 26 AI Act, § 75 (2), § 87 (1) no. 6 BetrVG',
    texts: {
      BALANCED:
        'Decisions on employees are made by people. {verantwortliche} check the content of AI proposals, know their limits and may deviate without having to justify themselves. Measures under labour or personnel law must not rest on AI results alone.',
      EMPLOYER:
        'AI results with a considerable effect on employees are released by {verantwortliche} before they are put into practice.',
      EMPLOYEE:
        'AI results must be used neither to decide nor to prepare personnel measures. Deviations from an AI proposal are not recorded per person.',
    },
    hints: [],
  },
  K06: {
    title: 'Prohibited practices',
    purpose: 'Draws lines that nobody may cross.',
    basis: 'Art. 5 AI Act, § 75 BetrVG',
    texts: {
      BALANCED:
        'Not permitted are in particular emotion recognition of employees, the derivation of special characteristics from biometric data, personality profiles, covert influence and social scoring.',
      EMPLOYER: 'Practices prohibited under Art. 5 AI Act do not take place.',
      EMPLOYEE:
        'Also excluded are: analyses of mood and tone of texts or conversations, predictions on resignation, illness or loyalty, and rankings of individual employees.',
    },
    hints: [],
  },
  K07: {
    title: 'No monitoring of performance and conduct',
    purpose: 'Protects employees from being monitored by the system.',
    basis: '§ 87 (1) no. 6, § 75 (2) BetrVG',
    texts: {
      BALANCED:
        'Data collected with {system} are not used to monitor the performance or conduct of individuals. Only the evaluations listed in annex 4 are permitted, for groups of at least {gruppengroesse} persons. Exceptions are governed by § {ausnahme}.',
      EMPLOYER:
        'Evaluations relating to persons are permitted as far as they are listed in annex 4 and necessary for the workflow; permanent monitoring does not take place.',
      EMPLOYEE:
        'Monitoring of performance and conduct is excluded – also indirectly, by comparing groups of fewer than {gruppengroesse} persons or by linking with other data. Export functions for personal data are switched off.',
    },
    hints: [],
  },
  K08: {
    title: 'Consequences of a prohibited evaluation',
    purpose: 'Makes the ban on monitoring effective.',
    basis: '§§ 75, 77, 87 BetrVG, Art. 5 GDPR',
    texts: {
      BALANCED:
        'Data obtained in breach of the rules are deleted and not used to the detriment of employees. Measures based on them are withdrawn. The works council is informed without delay.',
      EMPLOYER: 'Data obtained in breach of the rules are blocked; the parties discuss their use.',
      EMPLOYEE:
        'Data obtained in breach of the rules are subject to a comprehensive ban on use; measures are void. The employer bears the burden of proof that data were obtained lawfully.',
    },
    hints: [
      'The parties cannot bind courts by an evidence ban beyond procedural law (BAG 29 June 2023 – 2 AZR 296/22). The clause works as an internal duty of the employer.',
    ],
  },
  K09: {
    title: 'Evaluation for a specific reason',
    purpose: 'Says when individual data may be looked at after all.',
    basis: '§ 87 (1) no. 6 BetrVG, Art. 6 GDPR',
    texts: {
      BALANCED:
        'Evaluations relating to persons are permitted only to remedy errors, for data security, or where there is a documented concrete suspicion of a criminal offence or a serious breach of duty. They are bound to that purpose and take place in the presence of a member of the works council and – as far as the law requires it – the data protection officer; the persons concerned are informed as soon as the purpose allows.',
      EMPLOYER:
        'Where there is a justified suspicion the employer may evaluate; the works council is informed beforehand.',
      EMPLOYEE:
        'Evaluations on suspicion require the prior consent of the works council in each case; the remedy of errors uses pseudonymous data first.',
    },
    hints: [
      'The presence of a member of the works council is an agreed safeguard. Check in each case whether the evaluation is proportionate.',
    ],
  },
  K10: {
    title: 'Data minimisation and purpose limitation',
    purpose: 'Limits the data to what an agreed purpose needs.',
    basis: 'Art. 5 (1) (b), (c), Art. 6, 25, 88 GDPR',
    texts: {
      BALANCED:
        'Only the employee data of annex 2 are processed, for the purposes and on the legal bases named there. New data or purposes are a change under § {aenderung}. Privacy-friendly default settings are mandatory.',
      EMPLOYER:
        'The employee data necessary for the purposes are processed; annex 2 shows the current state.',
      EMPLOYEE:
        'Annex 2 is exhaustive. Before any new data are included it is to be checked and documented whether the purpose can be reached without reference to persons. Merging in a data lake is excluded.',
    },
    hints: [],
  },
  K11: {
    title: 'Group accounts, pseudonyms, smallest group',
    purpose: 'Prevents by technical means that evaluations hit individuals.',
    basis: 'Art. 25, 32 GDPR, § 87 (1) no. 6 BetrVG',
    texts: {
      BALANCED:
        'Where the task allows it, group accounts are used. Otherwise user identifiers are pseudonymised before evaluation; the key is kept by {treuhand}. Reports show no groups of fewer than {gruppengroesse} persons.',
      EMPLOYER: 'As a rule reports are made without names.',
      EMPLOYEE:
        'Identifiers of persons are irreversibly anonymised after {stunden} hours. Until then the key lies with the data protection officer; access only together with the works council.',
    },
    hints: [],
  },
  K12: {
    title: 'Roles and permissions',
    purpose: 'Gives access only to those who need it for their task.',
    basis: 'Art. 32 GDPR',
    texts: {
      BALANCED:
        'Access is governed by annex 3 on the principle of necessity. The works council is told of changes {tage} working days beforehand. Administrative access is logged and reviewed jointly every six months.',
      EMPLOYER: 'IT grants access according to annex 3; changes are documented.',
      EMPLOYEE:
        'New roles with access to employee data require the consent of the works council. Administration follows the four-eyes principle.',
    },
    hints: [],
  },
  K13: {
    title: 'Logging',
    purpose: 'Keeps logs for security, not for monitoring.',
    basis: 'Art. 5, 32 GDPR, Art. 26 (6) AI Act',
    texts: {
      BALANCED:
        'Logs (annex 5) serve only security, the analysis of errors and the traceability of AI results. Mandatory AI logs are kept for at least six months, as far as possible without reference to employees.',
      EMPLOYER: "Logs follow the vendor's standard and are used only for operation and security.",
      EMPLOYEE:
        'Logs that refer to persons are deleted after {tage} days; longer storage only without such reference. Access only jointly.',
    },
    hints: [],
  },
  K14: {
    title: 'Retention periods',
    purpose: 'Limits how long data stay stored.',
    basis: 'Art. 5 (1) (e), Art. 17 GDPR',
    texts: {
      BALANCED:
        'For each data field the period of annex 2 applies, at most {frist}. Deletion is automatic and proven once a year; inputs to generative AI are deleted after {tage} days.',
      EMPLOYER: 'Data are deleted as soon as they are no longer necessary, at the latest after {frist}.',
      EMPLOYEE:
        'The shortest period that is technically possible applies. The works council receives the deletion log without having to ask.',
    },
    hints: [],
  },
  K15: {
    title: 'Training data and further learning',
    purpose: 'Says what the system learns from and when a model may change.',
    basis: 'Art. 5, 6 GDPR, § 87 (1) no. 6 BetrVG',
    texts: {
      BALANCED:
        'Only released data, anonymised where possible, are used for training. Corrections by employees may improve the system but are not evaluated per person. Use by the vendor for its own purposes is excluded by contract. New versions of the model are tested on a fixed test set before they are used.',
      EMPLOYER:
        'Training with company data is permitted; references to persons are removed as far as possible.',
      EMPLOYEE:
        'Employee data are not used for training. Automatic further learning in operation is switched off; new models require consent.',
    },
    hints: [],
  },
  K16: {
    title: 'Co-determined algorithm',
    purpose: 'Gives both sides influence on the rules by which the system computes.',
    basis: '§ 87 (1) nos. 2, 6, § 95 (2a) BetrVG',
    texts: {
      BALANCED:
        'Aims, rules, weights and limits by which {system} distributes or assesses work stand in annex 1 and are set jointly. Changes of these parameters require the consent of both sides. The employer ensures by contract that vendors answer questions of the parties directly.',
      EMPLOYER: 'The works council is informed of the main criteria and can make proposals.',
      EMPLOYEE:
        'Criteria are developed, tested and decided anew each year in a working group with equal numbers, with those affected and the vendor. If no agreement is reached, the function stays off.',
    },
    hints: [],
  },
  K17: {
    title: 'Transparency for employees',
    purpose: 'Makes sure that those affected know and understand.',
    basis: '§§ 81, 82 BetrVG, Art. 13, 14, 15 GDPR, Art. 26 (7), 86 AI Act',
    texts: {
      BALANCED:
        'Before the use starts, those affected learn in plain language: purpose, data, way of working, limits, contact person. On request, results that concern them are explained.',
      EMPLOYER: 'The employees are informed on the intranet.',
      EMPLOYEE:
        'In addition each person affected receives an overview of the results that concern them and a written explanation within {tage} days.',
    },
    hints: [],
  },
  K18: {
    title: 'Rules of use and labelling',
    purpose: 'Says what is allowed in use and what is labelled.',
    basis: '§ 87 (1) no. 1 BetrVG, Art. 50 AI Act',
    texts: {
      BALANCED:
        'Permitted tools and kinds of data stand in the positive list. Personal and secret data are entered only into released tools. Results are checked before they are used. Where outsiders communicate with AI or AI content is published, it is labelled. Use is voluntary as far as it is not part of the task.',
      EMPLOYER: "The employer's policy on the use of AI applies in its current version.",
      EMPLOYEE:
        'Nobody has to use generative AI; not using it has no disadvantages. Breaches of the rules of use are answered with training first.',
    },
    hints: [],
  },
  K19: {
    title: 'Quality and non-discrimination',
    purpose: 'Makes sure that results put nobody at a disadvantage.',
    basis: '§ 75 BetrVG, AGG, Art. 26 AI Act',
    texts: {
      BALANCED:
        'Before use and then once a year it is tested whether results disadvantage groups. The works council and the representative of severely disabled employees receive method and result. If anything is conspicuous, the function is suspended until it has been remedied.',
      EMPLOYER: 'The employer sees to results free of discrimination and follows up on indications.',
      EMPLOYEE:
        'The test is carried out by an independent body at the expense of the employer; thresholds are agreed in annex 1.',
    },
    hints: [],
  },
  K20: {
    title: 'Risk assessment and health',
    purpose: 'Prevents hazards to health and psychological overload.',
    basis: '§ 87 (1) no. 7 BetrVG, §§ 3–6, 12 ArbSchG',
    texts: {
      BALANCED:
        'Before introduction the risk assessment including psychological strain is updated (annex 8). {monate} months after the start it is checked whether the measures work. Reports of overload are discussed within {tage} working days.',
      EMPLOYER: 'The risk assessment is adapted where needed.',
      EMPLOYEE:
        'No start without a completed risk assessment. Pace, mix of cases and breaks are agreed as limits; if they are exceeded, the function is throttled.',
    },
    hints: [],
  },
  K21: {
    title: 'Good work design and use of freed time',
    purpose: 'Keeps tasks whole, latitude wide and freed time useful.',
    basis: '§§ 75 (2), 90, 91 BetrVG',
    texts: {
      BALANCED:
        'Tasks are cut so that routine and demanding parts are mixed and employees have a say in order and method. Freed time serves first of all: {verwendung}. At least {prozent} % remain for quality, learning and relief.',
      EMPLOYER: 'Freed time is used for tasks of the establishment; care is taken that work stays varied.',
      EMPLOYEE:
        'Standard times and numbers of cases are not raised because of {system}. Half of the freed time stays with the teams.',
    },
    hints: [],
  },
  K22: {
    title: 'Qualification',
    purpose: 'Secures learning during working time.',
    basis: '§§ 96–98 BetrVG, Art. 4 AI Act',
    texts: {
      BALANCED:
        'Everybody affected is trained before the use starts, during working time, for at least {stunden} hours, with a refresher every year. The plan (annex 7) is agreed with the works council. Learning records are accessible to the learner only; the employer receives proof of attendance.',
      EMPLOYER: 'The employer offers the necessary training.',
      EMPLOYEE:
        'In addition there is a right to further training for higher-grade tasks; failed tests have no consequences.',
    },
    hints: [],
  },
  K23: {
    title: 'Security of employment and pay',
    purpose: 'Gives security of employment and pay.',
    basis: '§§ 92, 92a, 88, 112 BetrVG',
    texts: {
      BALANCED:
        'There are no dismissals for operational reasons because of the introduction of {system} until {dauer}. If tasks disappear, equivalent work with training is offered; pay stays secured for {monate} months.',
      EMPLOYER: 'The parties aim to avoid dismissals through training and transfer.',
      EMPLOYEE:
        'Dismissals for operational reasons in connection with AI are excluded for the term; so are downgradings. The rule continues to apply until a new agreement.',
    },
    hints: [],
  },
  K24: {
    title: "Changes and vendors' notices",
    purpose: 'Says what happens when the vendor changes something.',
    basis: '§§ 87 (1) no. 6, 90 BetrVG',
    texts: {
      BALANCED:
        'The employer obliges the vendor to announce changes that affect data, evaluations or AI functions, and passes them on {tage} working days beforehand. New functions are off by default. The parties classify: no effect, information, renegotiation. In a dispute the old state applies until it is settled.',
      EMPLOYER: 'The works council is informed of major changes; security updates are free.',
      EMPLOYEE:
        'Every change of annexes 1–6 requires consent. If a function cannot be switched off, the use of the module ends.',
    },
    hints: [],
  },
  K25: {
    title: 'Experts',
    purpose: 'Says how the works council calls in expertise.',
    basis: '§ 80 (3) BetrVG',
    texts: {
      BALANCED:
        '{person} is agreed as standing expert, for up to {tage} days a year at {satz} euros. Further experts are called in case by case under § 80 (3) BetrVG.',
      EMPLOYER:
        'Experts are called in case by case after agreement on topic, person and cost; internal specialists are heard first.',
      EMPLOYEE:
        'The works council chooses the expert freely; costs of up to {betrag} euros per initiative count as agreed.',
    },
    hints: [],
  },
  K26: {
    title: 'Impact assessment, service providers, third countries',
    purpose: 'Secures data protection with service providers and outside the EU.',
    basis: 'Art. 28, 30, 32, 35, 44 ff. GDPR',
    texts: {
      BALANCED:
        'The data protection impact assessment is completed before use; the works council is heard and receives the result. Annex 6 names processors and places of storage. Transfers to third countries only with suitable safeguards.',
      EMPLOYER: 'The employer ensures compliance with data protection law.',
      EMPLOYEE:
        'Processing only in the EU/EEA; exceptions require consent. Audit reports of the service providers are presented every year.',
    },
    hints: [],
  },
  K27: {
    title: 'Pilot phase',
    purpose: 'Allows a test without disadvantages and without a silent transition.',
    basis: '§§ 87, 90 BetrVG',
    texts: {
      BALANCED:
        'The pilot runs in {bereich} until {bis} with volunteers. Criteria for success and for stopping: {kriterien}. Data from the pilot have no consequences for personnel. No transition to regular operation without a joint evaluation.',
      EMPLOYER: 'The pilot runs until {bis}; afterwards the employer informs about the results.',
      EMPLOYEE:
        'Each side can end the pilot with {tage} days’ notice. Silence or the expiry of a period is no consent to regular operation.',
    },
    hints: [],
  },
  K28: {
    title: 'Deviation, correction, complaint',
    purpose: 'Protects everybody who deviates, reports errors or complains.',
    basis: '§§ 82, 84–86 BetrVG, Art. 16 GDPR',
    texts: {
      BALANCED:
        'Whoever deviates from an AI proposal after a professional check, or reports errors, suffers no disadvantages. Wrong data are corrected within {tage} working days. Complaints are received by {stelle}; the works council can be called in.',
      EMPLOYER: 'The department receives indications of errors.',
      EMPLOYEE:
        'For damage from AI results adopted after a check, employees are liable only for intent. Complaints are decided with equal numbers of both sides.',
    },
    hints: [],
  },
  K29: {
    title: 'Rosters and shift planning with AI',
    purpose: 'Says how AI takes part in rosters and shift plans.',
    basis: '§ 87 (1) nos. 2, 3, 6 BetrVG, ArbZG',
    texts: {
      BALANCED:
        'The AI makes drafts; {planung} is responsible for the planning. Binding rules (rest periods, free weekends, wishes, fair distribution) stand in annex 1. Plans apply after the consent of the works council and are announced {wochen} weeks beforehand. Swapping stays possible; sickness and wishes are not assessed.',
      EMPLOYER:
        'Plans that follow the rules of annex 1 count as consented to, as far as the works council has adopted the planning rules beforehand; deviations are presented.',
      EMPLOYEE:
        'Changes at short notice by the system are excluded; stepping in is voluntary. Fairness of distribution is published every month.',
    },
    hints: [
      'The wording close to the employer rests on framework consent to the planning rules. It is no consent by silence.',
    ],
  },
  K30: {
    title: 'Location and vehicle data',
    purpose: 'Limits tracking and the assessment of driving style.',
    basis: '§ 87 (1) no. 6 BetrVG, Art. 6 GDPR',
    texts: {
      BALANCED:
        'Locations are processed only during the tour, for dispatch and safety, and deleted after {tage} days. Only the person driving sees driving-style values. Breaks and private journeys are not recorded (off switch).',
      EMPLOYER:
        'Location and driving-style data may be evaluated per vehicle for fleet control and training.',
      EMPLOYEE:
        'Only the status of the order and the arrival time are transmitted; continuous tracking and the assessment of driving style are switched off.',
    },
    hints: [],
  },
  K31: {
    title: 'AI in the selection and assessment of staff',
    purpose: 'Regulates AI in the selection and assessment of staff.',
    basis: '§§ 94, 95 (2a), 99 BetrVG, Annex III no. 4 AI Act',
    texts: {
      BALANCED:
        'AI may sort documents but exclude nobody. Criteria are agreed as a selection guideline. A person checks every rejection. The works council receives all application documents, including those sorted lower.',
      EMPLOYER: 'AI-supported preselection by agreed criteria is permitted; samples are checked.',
      EMPLOYEE: 'AI is not used in selection, assessment and dismissal.',
    },
    hints: [],
  },
  K32: {
    title: 'Rights of the works council to check',
    purpose: 'Lets the works council check whether the rules are kept.',
    basis: '§ 80 (1) no. 1, (2) BetrVG',
    texts: {
      BALANCED:
        'The works council can check settings, permissions and logs in the system together with IT ({anzahl} times a year and when there is a reason). It receives read access to the annexes and the change log.',
      EMPLOYER: 'On request IT explains the settings.',
      EMPLOYEE:
        'The works council receives its own audit access without personal data and may check without notice.',
    },
    hints: [],
  },
  K33: {
    title: 'Joint AI commission',
    purpose: 'Creates a standing body that accompanies initiatives jointly.',
    basis: '§ 28 (2) BetrVG',
    texts: {
      BALANCED:
        'A commission with equal numbers ({zahl} per side) accompanies initiatives, changes and evaluation. It prepares; resolutions are adopted by employer and works council.',
      EMPLOYER: 'The parties meet where needed.',
      EMPLOYEE:
        'The commission decides on releases; no release without a majority. Data protection and occupational safety take part in an advisory capacity.',
    },
    hints: [],
  },
  K34: {
    title: 'Settlement of conflicts',
    purpose: 'Lays down beforehand how a dispute is settled.',
    basis: '§§ 74, 76, 87 (2) BetrVG',
    texts: {
      BALANCED:
        'In a dispute the parties negotiate within {tage} working days, with mediation on request. After that, in matters of co-determination, the conciliation committee decides, chaired by {vorsitz} with {zahl} assessors per side. Until then things stay as they were.',
      EMPLOYER: 'The statutory rules apply.',
      EMPLOYEE:
        'A standing conciliation committee is formed that also decides with binding effect on voluntary parts of this agreement.',
    },
    hints: [],
  },
  K35: {
    title: 'Evaluation and review',
    purpose: 'Makes the agreement open to review and able to learn.',
    basis: '§§ 80, 90 BetrVG, § 3 ArbSchG',
    texts: {
      BALANCED:
        'Six months after the start and then every year the parties assess benefit, strain, data protection, qualification and compliance (survey, figures, audit). Result: continue, adjust or end.',
      EMPLOYER: 'After twelve months the parties exchange their experience.',
      EMPLOYEE:
        'Without a positive review established jointly, the release for use ends after {monate} months.',
    },
    hints: [],
  },
  K36: {
    title: 'Final provisions',
    purpose: 'Regulates start, termination, after-effect and form.',
    basis: '§ 77 (2), (5), (6) BetrVG, § 126a BGB',
    texts: {
      BALANCED:
        'The agreement enters into force on {datum} and can be terminated with three months’ notice to the end of a month, for the first time as of {erstmals}. Provisions subject to co-determination have an after-effect. Annexes can be changed individually; changes require the form of this agreement. Invalid parts are replaced by valid ones.',
      EMPLOYER: 'Can be terminated with three months’ notice; after-effect only as far as the law provides.',
      EMPLOYEE:
        'Can be terminated with six months’ notice; all provisions including the voluntary ones continue until a new agreement.',
    },
    hints: [],
  },
  'K-PLAT': {
    title: 'Use of this platform',
    purpose: 'Regulates this platform itself, because it is a technical device too.',
    basis: '§ 87 (1) no. 6 BetrVG',
    texts: {
      BALANCED:
        'The participation platform is used only for information, consultation, learning and documentation. Sign-in and activity data serve security alone and are deleted after {tage} days. Employer and works council have separate rooms. Learning results and survey answers are protected from the employer.',
      EMPLOYER: 'As the balanced text, deletion after 90 days.',
      EMPLOYEE: 'As the balanced text, deletion after 7 days; administration by an external service.',
    },
    hints: [
      'The two other wordings are short forms: they mean the balanced text with the retention period named in them.',
    ],
  },
};
