export const vi = {
  label: 'Chuyển bảng này đi',
  report: 'Báo cáo và ảnh chia sẻ',
  xlsx: 'Tải Excel (XLSX)',
  csv: 'Tải CSV',
  meeting: 'Báo cáo cho cuộc họp (PDF, Excel)',
  freeze: 'Chốt bảng này',
  snapshots: 'Số liệu đã chốt',
};
