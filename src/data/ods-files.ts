// Copies of files of the Organisation Data Service in which codes and names were checked. `etr` are its NHS trusts.

/** NHS trusts, a copy of about late 2015 to mid 2016. */
export const etr2016 =
  'https://github.com/jah-photoshop/nhsparse/blob/fb15c70fd1c39c94e30269d2059d14c178cafd02/etr.csv';

/** NHS trusts, a copy of about 2020. */
export const etr2020 =
  'https://github.com/ebmdatalab/scmd-rheumatology/blob/f10e9160563dd53261687fe9a325c1758e55ad45/data/etr.csv';

/** NHS trusts, a copy of 2022-03. */
export const etr2022 =
  'https://github.com/nhsx-mirror/SystemHierarchies/blob/0a96ef635c1607736580777f25d903d877ca74f2/data/etr.csv';

/** NHS trusts, a copy of 2025-12. */
export const etr2025 = 'https://github.com/jhau/nhs-spend/blob/1e5af1327e6f84e8479085bfa65a5f579036880f/data/etr.csv';

/** NHS trusts, a copy of 2026-07. */
export const etr2026 =
  'https://github.com/Riyaburman-analytics/UK-healthcare-analysis/blob/7ae87aca19c17987fe404a19f534b8b761c8ca53/etr.csv';

/** Both succession files, to 2022-04-01. */
export const successionFiles =
  'https://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_trust_trust.rda';

/** Data security assessments with codes and names, 2022-02-08: it names the care trusts, which `etr` leaves out. */
export const securityAssessments2022 =
  'https://github.com/nhsx-mirror/SystemHierarchies/blob/0a96ef635c1607736580777f25d903d877ca74f2/data/data_DSPTmetric_20220208.csv';
