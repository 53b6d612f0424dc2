/** @type {import('jest').Config} */
module.exports = { transform: {}, testMatch: ['<rootDir>/dist/*.test.js'] };
