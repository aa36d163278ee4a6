export const vi = {
  title: 'Đã có sáng kiến tên gần giống',
  hint: 'Bạn vẫn gửi được. Hãy xem thử để nêu rõ điểm mới của mình.',
  newTab: '(mở trong thẻ mới)',
};
