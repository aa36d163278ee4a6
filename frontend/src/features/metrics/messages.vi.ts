import type { Metric } from '../../shared/api/types';

const unit: Record<Metric['unit'], string> = {
  IDEAS: 'sáng kiến',
  PEOPLE: 'người',
  UNITS: 'đơn vị',
  PERCENT: '%',
  PER_100: 'sáng kiến trên 100 đoàn viên',
  IDEAS_PER_DAY: 'sáng kiến mỗi ngày',
  DAYS: 'ngày',
  PLACE: 'thứ hạng',
  YES_NO: 'có hoặc không',
};

export const vi = {
  title: 'Cách tính số liệu',
  lead: 'Mỗi con số trên các bảng có đúng một định nghĩa.',
  unitOf: (p: { unit: string }) => `Tính bằng: ${p.unit}`,
  version: (p: { version: string }) => `Phiên bản ${p.version}`,
  unit,
};
