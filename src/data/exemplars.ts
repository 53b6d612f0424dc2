import { frozenCopy } from '../edge/frozen-copy.ts';
import type { ExemplarEntry } from '../organisation/exemplar/exemplar-entry.ts';
import type { ExemplarRegister } from '../organisation/exemplar/exemplar-register.ts';
import { etr2016, etr2025, securityAssessments2022, successionFiles } from './ods-files.ts';

// The files in which codes and names were checked.
const odsFiles = [etr2016, etr2025];

const nextSteps = 'https://www.digitalhealth.net/?p=55674';
const namedByHsj =
  'https://www.hsj.co.uk/technology-and-innovation/jeremy-hunt-to-announce-digital-trust-buddies/7020531.article';
const namedByDigitalHealth = 'https://www.digitalhealth.net/2017/09/18-nhs-hospital-fast-followers-named/';
const namedByBjhc =
  'https://healthcareitnews.com/news/eighteen-nhs-trusts-confirmed-%E2%80%98fast-followers%E2%80%99-digital-exemplars';
const announcementDay = 'https://www.digitalhealth.net/2017/09/cerner-lowered-prices-rather-lot-get-gde-game/';
const lostFollower = 'https://www.digitalhealth.net/2018/01/taunton-somerset-nhs-foundation-trust-lost-fast-follower/';
const proposedByHsj =
  'https://www.hsj.co.uk/technology-and-innovation/revealed-trusts-lined-up-for-next-wave-of-digital-funding/7021457.article';
const proposedByDigitalHealth =
  'https://dhi-publishing-new-theme.onyx-sites.io/2018/01/proposed-mental-health-fast-followers';

const firstTwelve = {
  sector: 'acute',
  wave: 'acute-1',
  partners: [],
  events: [{ kind: 'announced', on: '2016-09-07' }],
  sources: [
    'https://www.hsj.co.uk/topics/technology-and-innovation/hunt-names-12-digital-excellence-trusts-in-line-for-funding/7010359.article',
    'https://www.nursingtimes.net/news/policies-and-guidance/jeremy-hunt-to-unveil-dozen-digital-excellence-trusts/7010388.article',
    'https://www.england.nhs.uk/2016/09/digital-revolution/',
    'https://www.gov.uk/government/publications/using-information-technology-to-improve-the-nhs/making-it-work-harnessing-the-power-of-health-information-technology-to-improve-care-in-england',
    ...odsFiles,
  ],
  confidence: 'high',
} as const;

const followerNotFound = 'No source read names its fast follower.';

// The day is that of the document Next Steps on the NHS Five Year Forward View.
const dayInferred =
  'The source says Friday, March 2017; the 31st follows from the month and the weekday of the document.';

const laterFour = {
  sector: 'acute',
  wave: 'acute-2',
  partners: [],
  events: [{ kind: 'announced', on: '2017-03-31' }],
  confidence: 'high',
} as const;

const alsoBoardPaper = [
  nextSteps,
  'https://www.digitalhealth.net/2017/02/cambridge-global-digital-exemplar/',
  ...odsFiles,
];
const alsoTradePress = [
  nextSteps,
  'https://www.buildingbetterhealthcare.com/news/article_page/23_NHS_trusts_to_share_160m_to_enhance_use_of_digital_technologies/133379',
  ...odsFiles,
];

const mentalHealth = {
  sector: 'mental-health',
  wave: 'mental-health-1',
  partners: [],
  events: [{ kind: 'announced', on: '2017-03-31' }],
  sources: [
    'https://www.digitalhealth.net/2017/03/mental-health-global-digital-exemplars-revealed/',
    'http://healthcareleadernews.com/article/nhs-england-announces-seven-digital-service-trailblazers',
    'http://healthcare.governmentcomputing.com/news/nhs-england-sets-out-digital-mental-health-care-innovation-funding-plans-5787285',
    ...odsFiles,
  ],
  confidence: 'high',
  note: 'Named in the document of 2017-03-31; its funding was announced on 2017-04-13. One article counts six, its list has seven.',
} as const;

const ambulance = {
  sector: 'ambulance',
  wave: 'ambulance-1',
  partners: [],
  events: [{ kind: 'announced', on: '2018-01-26' }],
  sources: [
    'https://dhi-publishing-new-theme.onyx-sites.io/2018/01/ambulance-trust-gde-nhs-england',
    'https://www.hsj.co.uk/technology-and-innovation/more-trusts-to-receive-digital-exemplar-funding/7021522.article',
    ...odsFiles,
  ],
  confidence: 'high',
  note: 'Four had been expected, three were named. Ambulance exemplars had no fast followers.',
} as const;

const acuteFollower = {
  sector: 'acute',
  wave: 'acute-ff-1',
  events: [{ kind: 'announced', on: '2017-09-12' }],
  confidence: 'high',
} as const;

// The list was printed the day before the announcement, and the text that was kept stops after the seventh name.
const pairedInOneSource = {
  ...acuteFollower,
  sources: [namedByHsj, announcementDay, ...odsFiles],
  confidence: 'medium',
  note: 'One source only gives the pairing: a list printed the day before, of which seven names could be read.',
} as const;

const proposedFollower = {
  sector: 'mental-health',
  wave: 'mental-health-ff-proposed',
  events: [{ kind: 'proposed', knownBy: '2017-12-31' }],
  sources: [proposedByHsj, proposedByDigitalHealth, ...odsFiles],
  confidence: 'low',
  note: 'In an NHS England presentation of 2017-12, reported 2018-01; some of those in it will not be named, says one report.',
} as const;

const exemplarEntries: readonly ExemplarEntry[] = [
  { ...firstTwelve, code: 'RLN', name: 'City Hospitals Sunderland NHS Foundation Trust' },
  { ...firstTwelve, code: 'RQ6', name: 'Royal Liverpool and Broadgreen University Hospitals NHS Trust' },
  {
    ...firstTwelve,
    code: 'RM3',
    name: 'Salford Royal NHS Foundation Trust',
    note: 'Printed as “Salford Royal Hospitals (NHS) Trust”; this is the ODS name.',
  },
  { ...firstTwelve, code: 'RBL', name: 'Wirral University Teaching Hospital NHS Foundation Trust' },
  {
    ...firstTwelve,
    code: 'RRK',
    name: 'University Hospitals Birmingham NHS Foundation Trust',
    note: followerNotFound,
  },
  {
    ...firstTwelve,
    code: 'RC9',
    name: 'Luton and Dunstable University Hospital NHS Foundation Trust',
    note: 'Printed as “Luton and Dunstable University Hospital Trust”; this is the ODS name.',
  },
  { ...firstTwelve, code: 'RGR', name: 'West Suffolk NHS Foundation Trust' },
  { ...firstTwelve, code: 'RAL', name: 'Royal Free London NHS Foundation Trust' },
  { ...firstTwelve, code: 'RTH', name: 'Oxford University Hospitals NHS Foundation Trust' },
  { ...firstTwelve, code: 'RBA', name: 'Taunton and Somerset NHS Foundation Trust' },
  { ...firstTwelve, code: 'RA7', name: 'University Hospitals Bristol NHS Foundation Trust', note: followerNotFound },
  {
    ...firstTwelve,
    code: 'RHM',
    name: 'University Hospital Southampton NHS Foundation Trust',
    note: `Printed as “University Hospitals Southampton”; this is the ODS name. ${followerNotFound}`,
  },
  {
    ...laterFour,
    code: 'RGT',
    name: 'Cambridge University Hospitals NHS Foundation Trust',
    sources: alsoBoardPaper,
    note: `Reported 2017-02 from its own board paper, before it was confirmed. ${dayInferred}`,
  },
  {
    ...laterFour,
    code: 'RYJ',
    name: 'Imperial College Healthcare NHS Trust',
    jointWith: ['RQM'],
    sources: alsoBoardPaper,
    note: `Named jointly with Chelsea and Westminster, which was announced as its fast follower too. ${dayInferred}`,
  },
  {
    ...laterFour,
    code: 'RTD',
    name: 'The Newcastle upon Tyne Hospitals NHS Foundation Trust',
    sources: alsoTradePress,
    note: dayInferred,
  },
  {
    ...laterFour,
    code: 'RBS',
    name: "Alder Hey Children's NHS Foundation Trust",
    sources: alsoTradePress,
    note: dayInferred,
  },
  { ...mentalHealth, code: 'RWX', name: 'Berkshire Healthcare NHS Foundation Trust' },
  { ...mentalHealth, code: 'RXT', name: 'Birmingham and Solihull Mental Health NHS Foundation Trust' },
  { ...mentalHealth, code: 'RW4', name: 'Mersey Care NHS Foundation Trust' },
  { ...mentalHealth, code: 'RX4', name: 'Northumberland, Tyne and Wear NHS Foundation Trust' },
  {
    ...mentalHealth,
    code: 'RNU',
    name: 'Oxford Health NHS Foundation Trust',
    note: `Printed by HSJ in 2018-01 as “Oxfordshire Healthcare FT”. ${mentalHealth.note}`,
  },
  { ...mentalHealth, code: 'RV5', name: 'South London and Maudsley NHS Foundation Trust' },
  {
    ...mentalHealth,
    code: 'R1A',
    name: 'Worcestershire Health and Care NHS Trust',
    note: `Not a foundation trust, though some articles call it one. ${mentalHealth.note}`,
  },
  { ...ambulance, code: 'RYE', name: 'South Central Ambulance Service NHS Foundation Trust' },
  { ...ambulance, code: 'RYA', name: 'West Midlands Ambulance Service NHS Foundation Trust' },
  {
    ...ambulance,
    code: 'RX6',
    name: 'North East Ambulance Service NHS Foundation Trust',
    note: `Reported 2017-12 as selected, before it was confirmed. ${ambulance.note}`,
  },
];

const followerEntries: readonly ExemplarEntry[] = [
  {
    ...pairedInOneSource,
    code: 'REN',
    name: 'The Clatterbridge Cancer Centre NHS Foundation Trust',
    partners: ['RBS'],
  },
  {
    ...acuteFollower,
    code: 'RRV',
    name: 'University College London Hospitals NHS Foundation Trust',
    partners: ['RGT'],
    // Not before there was an exemplar for it to follow.
    events: [{ kind: 'announced', notBefore: '2017-03-31', knownBy: '2017-09-12' }],
    sources: [namedByHsj, namedByDigitalHealth, ...odsFiles],
    confidence: 'medium',
    note:
      'Both sources have it among those of 2017-09-12; Digital Health adds that it was announced already when the exemplars grew ' +
      'from 12 to 16. So its day is not certain.',
  },
  { ...pairedInOneSource, code: 'RE9', name: 'South Tyneside NHS Foundation Trust', partners: ['RLN'] },
  {
    ...acuteFollower,
    code: 'RQM',
    name: 'Chelsea and Westminster Hospital NHS Foundation Trust',
    partners: ['RYJ'],
    sources: [namedByHsj, namedByDigitalHealth, nextSteps, ...odsFiles],
  },
  { ...pairedInOneSource, code: 'RC1', name: 'Bedford Hospital NHS Trust', partners: ['RC9'] },
  { ...pairedInOneSource, code: 'RR7', name: 'Gateshead Health NHS Foundation Trust', partners: ['RTD'] },
  {
    ...acuteFollower,
    code: 'RHW',
    name: 'Royal Berkshire NHS Foundation Trust',
    partners: ['RTH'],
    sources: [namedByHsj, namedByBjhc, ...odsFiles],
    note: 'HSJ names the trust, its text stops before the exemplar; BJ-HC says that Oxford put it forward.',
  },
  {
    ...acuteFollower,
    code: 'RAP',
    name: 'North Middlesex University Hospital NHS Trust',
    partners: ['RAL'],
    events: [{ kind: 'announced', knownBy: '2019-06-30' }],
    sources: [
      'https://www.digitalhealth.net/2019/06/north-middlesex-invest-12m-digital-projects/',
      'https://www.healthcareitnews.com/news/europe/north-middlesex-university-hospital-nhs-trust-invest-15m-clinical-systems',
      ...odsFiles,
    ],
    confidence: 'medium',
    note: 'Two articles of 2019-06 give the pairing. That it was named on 2017-09-12 would be an inference, so no day is given.',
  },
  {
    ...acuteFollower,
    code: 'REP',
    name: "Liverpool Women's NHS Foundation Trust",
    partners: ['RQ6'],
    sources: [namedByDigitalHealth, lostFollower, ...odsFiles],
  },
  {
    ...acuteFollower,
    code: 'RVW',
    name: 'North Tees and Hartlepool NHS Foundation Trust',
    partners: ['RQ6'],
    sources: [namedByDigitalHealth, lostFollower, namedByBjhc, ...odsFiles],
    note: 'Printed as “North Tees and Hartlepool Hospitals”; this is the ODS name.',
  },
  {
    ...acuteFollower,
    code: 'RW6',
    name: 'Pennine Acute Hospitals NHS Trust',
    partners: ['RM3'],
    sources: [
      namedByBjhc,
      'https://www.digitalhealth.net/2019/02/fast-follower-digital-programme-green-light/',
      ...odsFiles,
    ],
  },
  {
    ...acuteFollower,
    code: 'RLQ',
    name: 'Wye Valley NHS Trust',
    partners: ['RBA'],
    sources: [namedByDigitalHealth, lostFollower, ...odsFiles],
  },
  {
    ...acuteFollower,
    code: 'RXL',
    name: 'Blackpool Teaching Hospitals NHS Foundation Trust',
    partners: ['RBA'],
    events: [...acuteFollower.events, { kind: 'withdrawn', knownBy: '2018-01-31' }],
    sources: [namedByDigitalHealth, lostFollower, ...odsFiles],
    note: 'Dropped after due diligence, reported 2018-01.',
  },
  {
    ...acuteFollower,
    code: 'RD8',
    name: 'Milton Keynes University Hospital NHS Foundation Trust',
    partners: ['RGR'],
    sources: [
      namedByBjhc,
      'https://www.digitalhealth.net/2022/05/milton-keynes-university-hospital-gde-accreditation/',
      ...odsFiles,
    ],
    confidence: 'medium',
    note: 'BJ-HC, confirming the 18: West Suffolk had recommended it. Digital Health, 2022: it joined in 2017.',
  },
  {
    ...acuteFollower,
    code: 'RJR',
    name: 'Countess of Chester Hospital NHS Foundation Trust',
    partners: ['RBL'],
    sources: [announcementDay, 'https://dhi-publishing-new-theme.onyx-sites.io/?p=73773', ...odsFiles],
    note: 'Its source gives the day of the announcement, too.',
  },
  { ...proposedFollower, code: 'RTV', name: 'North West Boroughs Healthcare NHS Foundation Trust', partners: ['RW4'] },
  { ...proposedFollower, code: 'RNN', name: 'Cumbria Partnership NHS Foundation Trust', partners: ['RX4'] },
  { ...proposedFollower, code: 'RYG', name: 'Coventry and Warwickshire Partnership NHS Trust', partners: ['RXT'] },
  {
    ...proposedFollower,
    code: 'TAH',
    name: 'Sheffield Health and Social Care NHS Foundation Trust',
    partners: ['R1A'],
    sources: [proposedByHsj, proposedByDigitalHealth, securityAssessments2022, successionFiles],
    note: `${proposedFollower.note} It told Digital Health that it was about to apply with Worcestershire. A care trust.`,
  },
  { ...proposedFollower, code: 'RX2', name: 'Sussex Partnership NHS Foundation Trust', partners: ['RNU'] },
  { ...proposedFollower, code: 'RW5', name: 'Lancashire Care NHS Foundation Trust', partners: ['RWX'] },
  {
    ...proposedFollower,
    code: 'RWK',
    name: 'East London NHS Foundation Trust',
    partners: ['RV5'],
    sources: [proposedByHsj, ...odsFiles],
    note: `${proposedFollower.note} HSJ adds that South London and Maudsley had not picked a follower yet.`,
  },
];

/**
 * The Global Digital Exemplars and their fast followers, as found in public sources: what each was named as, from when, and on
 * whose word. Compiled in November 2026.
 *
 * The exemplars are complete: 16 acute, 7 mental health, 3 ambulance. The followers are not: 15 of the 18 acute ones announced
 * on 12 September 2017, and 7 mental health ones that were only proposed. An exemplar's followers are the followers that have
 * it as a partner.
 *
 * @see The sources of each entry. The independent evaluation counts 51 providers in all:
 * https://transform.england.nhs.uk/key-tools-and-info/independent-evaluation-of-the-global-digital-exemplar-programme/, read
 * 2026-11
 */
export const exemplars: ExemplarRegister = /* @__PURE__ */ frozenCopy({
  format: 1,
  lists: {
    exemplar: {
      complete: true,
      note: 'One article of 2019 counts 17 acute exemplars; no other source does.',
      entries: exemplarEntries,
    },
    fastFollower: {
      complete: false,
      note:
        'Three of the 18 acute followers announced on 2017-09-12 are missing. Of the mental health followers only a proposal was ' +
        'found. Head counts differ: the independent evaluation counts 51 providers, which fits 17 acute followers and 8 of mental ' +
        'health; a report of it prints 52; HSJ counts 48 providers in 2018-01 and 25 in 2018-09.',
      entries: followerEntries,
    },
  },
});
