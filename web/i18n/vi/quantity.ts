/** What a number field says of what was typed. */
export const quantity = {
  understood: (amount: string) => `Hiểu là ${amount}.`,
  unreadable: (typed: string, example: string) =>
    `“${typed}” chưa đọc được. Gõ số, như ${example}.`,
  unreadableSum: (typed: string, example: string) =>
    `“${typed}” chưa đọc được. Gõ ${example} và chọn triệu đồng.`,
}
