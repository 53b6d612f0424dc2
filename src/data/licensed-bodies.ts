import { frozenCopy } from '../edge/frozen-copy.ts';
import type { LicensedBodies } from '../registration/register/licensed-bodies.ts';

const approval =
  'http://ihrim.co.uk/index.php?option=com_content&view=article&id=329:fed-ip-november-2017-stakeholder-update&catid=32:general&Itemid=487';
const frontRunners = 'https://www.bcs.org/content-hub/join-the-front-runners-of-fedip/';
const federation2014 = 'https://www.digitalhealth.net/2014/03/informatics-profession-gets-a-federation/';
const ukchipHome = 'http://www.ukchip.org/';
const windingUp = 'https://www.fedip.org/post/winding-up-of-fci-and-acquisition-by-bcs';
const voteToClose = 'https://www.digitalhealth.net/2024/02/fci-votes-to-close-down-and-transfer-to-bcs/';

const undatedArticle = 'An undated article names it among the four licensed bodies. No day of its licence was found.';

/**
 * The professional bodies of FEDIP, with what is known of their licences to put people on its register.
 *
 * The exact days were not found: most answers are *not known*. To belong to the federation was not yet to be licensed.
 *
 * @see The `sources` of each body, read November 2026
 *
 * @example
 * ```ts
 * import { licensedBodies } from 'digital-academy/data';
 *
 * licensedBodies.bodies.map(({ code }) => code); // => ['BCS', 'IHRIM', 'CILIP', 'AphA', 'Socitm', 'FCI', 'UKCHIP', 'ISD Network']
 * licensedBodies.complete; // => false
 * ```
 */
export const licensedBodies: LicensedBodies = /* @__PURE__ */ frozenCopy<LicensedBodies>({
  format: 1,
  complete: false,
  noneBefore: '2017-11-01',
  bodies: [
    {
      code: 'BCS',
      name: 'BCS, The Chartered Institute for IT',
      licensed: { knownBy: '2026-11-25' },
      sources: [federation2014, frontRunners, windingUp],
      confidence: 'high',
      note: 'A founder of the federation, announced in 2014 and formed in 2016. The day of its licence was not found: it is known as licensed by the day on which these facts were compiled. It took over the members of the FCI in 2024.',
    },
    {
      code: 'IHRIM',
      name: 'Institute of Health Records and Information Management',
      licensed: {},
      ended: {},
      sources: [federation2014, frontRunners],
      confidence: 'medium',
      note: `A founder of the federation, announced in 2014. ${undatedArticle}`,
    },
    {
      code: 'CILIP',
      name: 'CILIP (library and information)',
      licensed: {},
      ended: {},
      sources: [ukchipHome, frontRunners],
      confidence: 'medium',
      note: `On the shadow board about 2015. ${undatedArticle}`,
    },
    {
      code: 'AphA',
      name: 'AphA (healthcare analysts)',
      licensed: {},
      ended: {},
      sources: ['https://www.aphanalysts.org/membership/professional-registration/', frontRunners],
      confidence: 'medium',
      note: `It opened the registration of analysts for the first 100 applicants only. ${undatedArticle}`,
    },
    {
      code: 'Socitm',
      name: 'Socitm',
      licensed: {},
      ended: {},
      sources: [ukchipHome, frontRunners],
      confidence: 'low',
      note: 'On the shadow board about 2015, and not among the four bodies named later. Whether it was ever licensed was not found.',
    },
    {
      code: 'FCI',
      name: 'Faculty of Clinical Informatics',
      licensed: { notBefore: '2021-01-01' },
      ended: { notBefore: '2024-01-01', knownBy: '2024-06-30' },
      sources: [windingUp, voteToClose],
      confidence: 'high',
      note: 'It joined the federation in 2021, which is not yet a licence: when it was licensed, or whether, was not found. On 12 January 2024 it met on closing, and on 1 February 2024 its closure and the move of its members to the BCS were reported. The source says early 2024 of the end, read here as the first half of the year.',
    },
    {
      code: 'UKCHIP',
      name: 'UK Council for Health Informatics Professions',
      licensed: {},
      ended: { notBefore: '2018-02-01', knownBy: '2018-02-28' },
      sources: [federation2014, ukchipHome],
      confidence: 'high',
      note: 'A founder of the federation, announced in 2014, with the register before that of FEDIP. It closed early in February 2018 and was no licensee afterwards. Whether it was one in the months before was not found.',
    },
    {
      code: 'ISD Network',
      name: 'ISD Network',
      licensed: {},
      ended: {},
      sources: ['https://slideplayer.com/slide/17294068/'],
      confidence: 'low',
      note: 'Not found. The source names a skills network of the north-west that contributed to the research for the standards.',
    },
  ],
  note: `That nobody was licensed before November 2017 follows from the approval of the licensing schedule in that month: ${approval}`,
});
