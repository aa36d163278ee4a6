export const vi = {
  filesUnderway: ({ name }: { name: string }) =>
    `Tệp ${name} chưa gửi lên xong. Hãy chờ, hoặc bỏ tệp đó rồi gửi sáng kiến`,
};
