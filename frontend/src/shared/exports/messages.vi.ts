export const vi = { way: 'Xuất thành tệp' };
