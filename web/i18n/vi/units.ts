/** How many units one activity counts for under a criterion. */
export const units = {
  as: 'Tính là',
  is: (n: number, unit: string) => `tính là ${n} ${unit}`,
  take: (n: number, unit: string) => `Theo tên hoạt động: ${n} ${unit}`,
  takeNamed: (n: number, unit: string, title: string) => `Tính là ${n} ${unit}: ${title}`,
  wrong: 'Ghi số nguyên từ 1 đến 9999.',
}
