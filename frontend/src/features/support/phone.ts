/** As people here write it: +84912345678 is 0912 345 678. What is no number of this country stays as it is. */
export const readablePhone = (phone: string): string =>
  phone.replace(/^\+84(\d{3})(\d{3,4})(\d{3})$/, '0$1 $2 $3');
