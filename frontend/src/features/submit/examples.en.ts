import type { ExampleTexts } from './examples.vi';

export const en: ExampleTexts = {
  problem: [
    'Factory: Changing a pressing mould took two people and 45 minutes, and hands got caught.',
    'School: First graders found letters hard to remember; teachers made paper cards once a year and threw them away.',
    'Hospital: Patients queued for a number from 5 a.m.; the clinic was overrun until 10 and empty afterwards.',
  ],
  description: [
    'Factory: Welded rails and a locating pin onto the rack, so that one person pushes the mould into place and locks it.',
    'School: Made a set of letter cards of recycled plastic with a QR code to hear the sound; parents scan it at home.',
    'Hospital: Gave out half-hour slots by phone and by the clinic’s Zalo, called numbers by slot, with a lane for the elderly.',
  ],
  benefitText: [
    'Factory: A change takes 15 minutes, 120 more pieces a shift, and no caught hand in a year.',
    'School: After one term 28 of 30 children read fluently, 21 before; 2 million dong of printing saved.',
    'Hospital: The average wait fell from 140 to 35 minutes, with no additional staff.',
  ],
};
