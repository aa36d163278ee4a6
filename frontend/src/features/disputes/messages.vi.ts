export const vi = {
  title: 'Bị báo không đúng tác giả',
  lead: 'Người đứng tên cho biết sáng kiến không phải của mình. Tạm không tính đến khi có người quyết định; ai chờ lâu nhất ở trên.',
  state: 'Tình trạng',
  states: {
    OPEN: 'Chờ quyết định',
    UPHELD: 'Đã gỡ khỏi người đứng tên',
    REJECTED: 'Đúng tác giả, tính lại',
    GIVEN_BACK: 'Đã trả lại người trên phiếu',
  },
  queue: 'Danh sách',
  empty: 'Không có việc nào.',
  toQueue: 'Về danh sách',
  untitled: 'Chưa đặt tên',
  waits: (p: { hours: number }) =>
    p.hours < 1
      ? 'Vừa xong'
      : p.hours < 48
        ? `${String(p.hours)} giờ`
        : `${String(Math.floor(p.hours / 24))} ngày`,
  person: 'Người đứng tên',
  operator: 'Người nhập',
  system: 'Hệ thống đã nhập',
  unit: 'Tính cho',
  channel: 'Cách nhập',
  channels: { SELF: 'Tự nhập', ASSISTED: 'Nhập thay', IMPORT: 'Nhập từ tệp', API: 'Từ hệ thống khác' },
  openedAt: 'Báo lúc',
  byCode: 'Báo bằng mã trên phiếu, không đăng nhập',
  words: 'Lời của người đứng tên',
  figures: 'Người nhập này bị báo',
  counted: (p: { open: number; upheld: number; rejected: number }) =>
    `${String(p.open)} đang chờ, ${String(p.upheld)} đã gỡ, ${String(p.rejected)} đúng tác giả`,
  decided: (p: { name: string }) => `Người quyết định: ${p.name}`,
  decide: 'Quyết định',
  outcome: 'Kết quả',
  outcomes: {
    UPHELD: 'Không phải của họ: gỡ hẳn, không tính nữa',
    REJECTED: 'Đúng là của họ: tính lại như trước',
    GIVEN_BACK: 'Nhận nhầm phiếu giấy: trả lại hết cho người trên phiếu, tính lại như trước',
  },
  outcomeMissing: 'Chọn kết quả.',
  reason: 'Lý do',
  reasonHint: 'Người đứng tên đọc được. Ít nhất 10 ký tự.',
  reasonMissing: 'Nêu lý do, ít nhất 10 ký tự.',
  send: 'Ghi quyết định',
  unsent: 'Lý do bạn vừa viết, chưa được ghi:',
  others: 'Những gì người này đã nhập',
  noOthers: 'Không có sáng kiến nào khác trong phạm vi của bạn.',
};
