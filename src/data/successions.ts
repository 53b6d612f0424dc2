import { frozenCopy } from '../edge/frozen-copy.ts';
import type { SuccessionList } from '../organisation/succession/succession-list.ts';
import type { Succession } from '../organisation/succession/succession.ts';
import { etr2016, etr2020, etr2022, etr2025, etr2026, successionFiles } from './ods-files.ts';

const cumbria = 'https://www.cumbriacrack.com/2019/10/01/new-era-for-healthcare-provision-in-north-cumbria/';
const rcpch = 'https://github.com/rcpch/rcpch-nhs-organisations';
const sunderland = 'https://en.wikipedia.org/wiki/South_Tyneside_and_Sunderland_NHS_Foundation_Trust';
const liverpool = 'https://dev.cqc.org.uk/provider/REM/inspection-summary';
const bedfordshire = 'https://en.wikipedia.org/wiki/Bedfordshire_Hospitals_NHS_Foundation_Trust';
const bedfordToday =
  'https://www.bedfordtoday.co.uk/news/people/bedford-and-luton-dunstable-hospitals-finally-merge-create-single-nhs-foundation-trust-2525323';
const somerset =
  'https://www.somersetft.nhs.uk/?news=two-somerset-nhs-trusts-merge-to-create-unique-provider-of-nhs-services';
const weston =
  'https://healthwatchnorthsomerset.co.uk/news/2020-04-02/university-hospitals-bristol-weston-merger-complete';

const events: readonly Succession[] = [
  {
    predecessor: 'RLN',
    predecessorName: 'City Hospitals Sunderland NHS Foundation Trust',
    successor: 'R0B',
    successorName: 'South Tyneside and Sunderland NHS Foundation Trust',
    kind: 'merger',
    on: '2019-04-01',
    sources: [successionFiles, etr2025, sunderland],
    confidence: 'high',
  },
  {
    predecessor: 'RE9',
    predecessorName: 'South Tyneside NHS Foundation Trust',
    successor: 'R0B',
    successorName: 'South Tyneside and Sunderland NHS Foundation Trust',
    kind: 'merger',
    on: '2019-04-01',
    sources: [successionFiles, etr2025, sunderland],
    confidence: 'high',
  },
  {
    predecessor: 'RQ6',
    predecessorName: 'Royal Liverpool and Broadgreen University Hospitals NHS Trust',
    successor: 'REM',
    successorName: 'Liverpool University Hospitals NHS Foundation Trust',
    kind: 'acquisition',
    on: '2019-10-01',
    sources: [
      successionFiles,
      etr2025,
      liverpool,
      'https://healthwatchliverpool.co.uk/news/2019-10-02/october-sees-launch-liverpool-university-hospitals-nhs-foundation-trust',
    ],
    confidence: 'high',
  },
  {
    predecessor: 'REM',
    predecessorName: 'Aintree University Hospital NHS Foundation Trust',
    successor: 'REM',
    successorName: 'Liverpool University Hospitals NHS Foundation Trust',
    kind: 'rename',
    on: '2019-10-01',
    sources: [etr2016, etr2025, liverpool],
    confidence: 'high',
  },
  {
    predecessor: 'RW6',
    predecessorName: 'Pennine Acute Hospitals NHS Trust',
    successor: 'RM3',
    successorName: 'Northern Care Alliance NHS Foundation Trust',
    kind: 'acquisition',
    on: '2021-10-01',
    sources: [successionFiles, etr2025, rcpch],
    confidence: 'high',
  },
  {
    predecessor: 'RW6',
    predecessorName: 'Pennine Acute Hospitals NHS Trust',
    successor: 'R0A',
    successorName: 'Manchester University NHS Foundation Trust',
    kind: 'partial-transfer',
    on: '2021-10-01',
    sources: [successionFiles, rcpch],
    confidence: 'high',
  },
  {
    predecessor: 'RM3',
    predecessorName: 'Salford Royal NHS Foundation Trust',
    successor: 'RM3',
    successorName: 'Northern Care Alliance NHS Foundation Trust',
    kind: 'rename',
    on: '2021-10-01',
    sources: [etr2016, etr2025, rcpch],
    confidence: 'high',
  },
  {
    predecessor: 'RC1',
    predecessorName: 'Bedford Hospital NHS Trust',
    successor: 'RC9',
    successorName: 'Bedfordshire Hospitals NHS Foundation Trust',
    kind: 'acquisition',
    on: '2020-04-01',
    sources: [successionFiles, etr2025, bedfordshire, bedfordToday],
    confidence: 'high',
  },
  {
    predecessor: 'RC9',
    predecessorName: 'Luton and Dunstable University Hospital NHS Foundation Trust',
    successor: 'RC9',
    successorName: 'Bedfordshire Hospitals NHS Foundation Trust',
    kind: 'rename',
    on: '2020-04-01',
    sources: [etr2016, etr2025, bedfordshire, bedfordToday],
    confidence: 'high',
  },
  {
    predecessor: 'RR1',
    predecessorName: 'Heart of England NHS Foundation Trust',
    successor: 'RRK',
    successorName: 'University Hospitals Birmingham NHS Foundation Trust',
    kind: 'acquisition',
    on: '2018-04-01',
    sources: [
      successionFiles,
      etr2025,
      'https://en.wikipedia.org/wiki/University_Hospitals_Birmingham_NHS_Foundation_Trust',
    ],
    confidence: 'high',
  },
  {
    predecessor: 'RBA',
    predecessorName: 'Taunton and Somerset NHS Foundation Trust',
    successor: 'RH5',
    successorName: 'Somerset NHS Foundation Trust',
    kind: 'acquisition',
    on: '2020-04-01',
    sources: [etr2025, somerset],
    confidence: 'high',
  },
  {
    predecessor: 'RH5',
    predecessorName: 'Somerset Partnership NHS Foundation Trust',
    successor: 'RH5',
    successorName: 'Somerset NHS Foundation Trust',
    kind: 'rename',
    on: '2020-04-01',
    sources: [etr2016, etr2025, somerset],
    confidence: 'high',
  },
  {
    predecessor: 'RA4',
    predecessorName: 'Yeovil District Hospital NHS Foundation Trust',
    successor: 'RH5',
    successorName: 'Somerset NHS Foundation Trust',
    kind: 'acquisition',
    on: '2023-04-01',
    sources: [etr2025, 'https://www.bbc.co.uk/news/uk-england-somerset-65166495'],
    confidence: 'high',
  },
  {
    predecessor: 'RA3',
    predecessorName: 'Weston Area Health NHS Trust',
    successor: 'RA7',
    successorName: 'University Hospitals Bristol and Weston NHS Foundation Trust',
    kind: 'acquisition',
    on: '2020-04-01',
    sources: [etr2025, weston],
    confidence: 'high',
  },
  {
    predecessor: 'RA7',
    predecessorName: 'University Hospitals Bristol NHS Foundation Trust',
    successor: 'RA7',
    successorName: 'University Hospitals Bristol and Weston NHS Foundation Trust',
    kind: 'rename',
    on: '2020-04-01',
    sources: [etr2016, etr2025, weston],
    confidence: 'high',
  },
  {
    predecessor: 'RVJ',
    predecessorName: 'North Bristol NHS Trust',
    successor: 'RA7',
    successorName: 'Bristol NHS Foundation Trust',
    kind: 'acquisition',
    // The day after its last one in the NHS trust file, as is usual.
    on: '2026-07-01',
    sources: [etr2026, 'https://www.europesays.com/uk/?p=269723'],
    confidence: 'medium',
  },
  {
    predecessor: 'RA7',
    predecessorName: 'University Hospitals Bristol and Weston NHS Foundation Trust',
    successor: 'RA7',
    successorName: 'Bristol NHS Foundation Trust',
    kind: 'rename',
    // The new name is in the copy of 2026-07 and not in that of 2025-12.
    notBefore: '2025-12-01',
    knownBy: '2026-07-31',
    sources: [etr2025, etr2026],
    confidence: 'medium',
  },
  {
    predecessor: 'RX4',
    predecessorName: 'Northumberland, Tyne and Wear NHS Foundation Trust',
    successor: 'RX4',
    successorName: 'Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust',
    kind: 'rename',
    on: '2019-10-01',
    sources: [etr2016, etr2025, cumbria, 'https://www.cntw.nhs.uk/about/trust/who-we-are/'],
    confidence: 'high',
  },
  {
    predecessor: 'RNL',
    predecessorName: 'North Cumbria University Hospitals NHS Trust',
    successor: 'RNN',
    successorName: 'North Cumbria Integrated Care NHS Foundation Trust',
    kind: 'acquisition',
    on: '2019-10-01',
    sources: [successionFiles, etr2025, cumbria],
    confidence: 'high',
  },
  {
    predecessor: 'RNN',
    predecessorName: 'Cumbria Partnership NHS Foundation Trust',
    successor: 'RNN',
    successorName: 'North Cumbria Integrated Care NHS Foundation Trust',
    kind: 'rename',
    on: '2019-10-01',
    sources: [etr2016, etr2025, cumbria],
    confidence: 'high',
  },
  {
    predecessor: 'RW5',
    predecessorName: 'Lancashire Care NHS Foundation Trust',
    successor: 'RW5',
    successorName: 'Lancashire & South Cumbria NHS Foundation Trust',
    kind: 'rename',
    on: '2019-10-01',
    sources: [etr2016, etr2025, cumbria],
    confidence: 'medium',
  },
  {
    predecessor: 'RTV',
    predecessorName: 'North West Boroughs Healthcare NHS Foundation Trust',
    successor: 'RW4',
    successorName: 'Mersey Care NHS Foundation Trust',
    kind: 'acquisition',
    on: '2021-06-01',
    sources: [
      successionFiles,
      etr2025,
      'https://nwb-extranet.frank-digital.co.uk/gmmh-frequently-asked-questions/background',
    ],
    confidence: 'high',
  },
  {
    predecessor: 'RY1',
    predecessorName: 'Liverpool Community Health NHS Trust',
    successor: 'RW4',
    successorName: 'Mersey Care NHS Foundation Trust',
    kind: 'acquisition',
    on: '2018-03-31',
    sources: [successionFiles, etr2025],
    confidence: 'medium',
  },
  {
    predecessor: 'RAP',
    predecessorName: 'North Middlesex University Hospital NHS Trust',
    successor: 'RAL',
    successorName: 'Royal Free London NHS Foundation Trust',
    kind: 'acquisition',
    on: '2025-01-01',
    sources: [
      etr2025,
      'https://royalfree.nhs.uk/news/north-middlesex-university-hospital-merges-royal-free-london-bring-best-nhs-every-patient',
    ],
    confidence: 'high',
  },
  {
    predecessor: 'R1A',
    predecessorName: 'Worcestershire Health and Care NHS Trust',
    successor: 'R1A',
    successorName: 'Herefordshire and Worcestershire Health and Care NHS Trust',
    kind: 'rename',
    // The new name is in the copy of 2022-03 and not yet in that of 2020.
    notBefore: '2020-01-01',
    knownBy: '2022-03-31',
    sources: [
      etr2016,
      etr2020,
      etr2022,
      etr2025,
      'https://en.wikipedia.org/wiki/Herefordshire_and_Worcestershire_Health_and_Care_NHS_Trust',
    ],
    confidence: 'medium',
  },
  {
    predecessor: 'RYA',
    predecessorName: 'West Midlands Ambulance Service NHS Foundation Trust',
    successor: 'RYA',
    successorName: 'West Midlands Ambulance Service University NHS Foundation Trust',
    kind: 'rename',
    // Planned on 2018-10-09; an article of about the end of 2018 has it as done.
    notBefore: '2018-10-09',
    knownBy: '2018-12-31',
    sources: [
      etr2016,
      etr2025,
      'https://wmas.nhs.uk/2018/10/09/trust-set-to-become-first-university-ambulance-service/',
      'https://www.malverngazette.co.uk/news/17231835.ambulance-trust-and-university-join-forces/',
    ],
    confidence: 'medium',
  },
];

/**
 * What became of the exemplars, their fast followers and the organisations they merged with: mergers, acquisitions, renames
 * and one partial transfer, 2018 to 2026. Compiled in November 2026.
 *
 * It is not a list of all NHS successions, and not known to be complete for these organisations: a code without an event here
 * may have been succeeded all the same. Three renames have no day, because none was found. `kind` is a judgement: ODS does not
 * publish it.
 *
 * @see The sources of each event; the succession and NHS trust files of the Organisation Data Service, read 2026-11
 */
export const successions: SuccessionList = /* @__PURE__ */ frozenCopy({
  format: 1,
  complete: false,
  note:
    'Events of the exemplars, their fast followers and the organisations they merged with. A code without an event here may have ' +
    'been succeeded all the same. Three renames have no day, because none was found.',
  events,
});
