export const vi = {
  counted: (p: { version: string }) => `Đếm theo quy tắc phiên bản ${p.version}.`,
  metrics: 'Xem cách tính từng con số',
  minimums: (p: { target: string; members: string }) =>
    `Xếp theo tỷ lệ: đơn vị có chỉ tiêu dưới ${p.target} hoặc ít hơn ${p.members} đoàn viên được liệt kê riêng.`,
  noTargets: 'Bảng này không có chỉ tiêu riêng: chỉ tiêu được giao và đăng ký theo giai đoạn.',
  kinds: { ASSIGNED: 'Chỉ tiêu giao', REGISTERED: 'Chỉ tiêu đăng ký' },
  noLock: (p: { kind: string }) => `${p.kind}: chưa đặt ngày khóa.`,
  locked: (p: { kind: string; day: string }) => `${p.kind}: đã khóa từ ngày ${p.day}.`,
  toBeLocked: (p: { kind: string; day: string }) => `${p.kind}: sẽ khóa từ ngày ${p.day}.`,
  lateForSignedIn: 'Đăng nhập để xem chỉ tiêu nào đã thay đổi sau khi khóa.',
  noneLate: 'Sau khi khóa chưa có thay đổi nào.',
  late: (p: { count: string }) =>
    `Sau khi khóa có ${p.count} thay đổi, đã được phê duyệt (đơn vị này và các đơn vị trực thuộc)`,
  lateTitle: 'Thay đổi chỉ tiêu sau khi khóa',
  change: (p: { unit: string; kind: string; block: string; from: string; to: string }) =>
    `${p.unit}: ${p.kind.toLowerCase()}, ${p.block}: ${p.from} → ${p.to}`,
  more: 'Xem thêm',
};
