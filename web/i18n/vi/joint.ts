/** Hoạt động cùng làm: ký xác nhận, phản đối, gộp hai bản ghi của một sự kiện. */
export const joint = {
  partners: 'Đơn vị cùng làm xác nhận',
  host: (name: string) => `${name} ghi hoạt động này.`,
  'state.unsigned': 'chưa ký',
  'state.signed': 'đã ký',
  'state.objected': 'phản đối',
  said: (by: string, at: string) => `${by}, ${at}`,
  unsignedMeans:
    'Chưa ký hoặc có sửa sau khi ký: kê khai được, người thẩm định thấy là chưa xác nhận.',
  sign: 'Ký xác nhận',
  object: 'Phản đối',
  reason: 'Lý do phản đối',
  reasonHint: 'Đơn vị ghi và các đơn vị cùng làm đều đọc được.',
  reasonMissing: 'Ghi lý do, để đơn vị ghi biết cần sửa gì.',
  sendObjection: 'Gửi phản đối',
  cancel: 'Thôi',

  'mark.unsigned': 'đơn vị cùng làm chưa ký',
  'mark.signed': 'đơn vị cùng làm đã ký',
  'mark.objected': 'đơn vị cùng làm phản đối',

  pairsTitle: (n: number) => `Có thể trùng với đơn vị khác: ${n}`,
  pairsHint:
    'Một sự kiện chỉ nên có một bản ghi. Gộp thì bản của đơn vị bạn được rút, đơn vị bạn thành đơn vị cùng làm, kê khai và minh chứng chuyển theo; tách lại được đến khi nộp bảng.',
  own: 'Bản của đơn vị',
  other: (name: string) => `Bản của ${name}`,
  notOpen: 'Bảng còn là bản nháp: tên hoạt động hiện ra sau khi gửi đề nghị gộp.',
  alike: (reasons: string) => `Giống nhau: ${reasons}`,
  'reason.days': 'ngày',
  'reason.partner': 'đối tác',
  'reason.place': 'địa điểm',
  'reason.country': 'nước',
  'reason.verb': 'việc làm',
  'reason.words': 'lời ghi',
  merge: (name: string) => `Gộp vào bản của ${name}`,
  mergeTitle: 'Gộp hai bản ghi',
  mergeAsk: (own: string, name: string) =>
    `Đề nghị ${name} nhận “${own}” vào bản của họ. Chưa có gì thay đổi đến khi ${name} đồng ý.`,
  mergeSend: 'Gửi đề nghị gộp',

  mergesTitle: 'Gộp bản ghi',
  offered: (name: string, title: string) => `Đang chờ ${name} trả lời về “${title}”.`,
  asked: (name: string, title: string) => `${name} đề nghị gộp “${title}” vào bản của đơn vị bạn.`,
  merged: (name: string, title: string) => `“${title}” đã gộp với bản ghi của ${name}.`,
  accept: 'Đồng ý gộp',
  decline: 'Không gộp',
  undo: 'Tách lại',
}
