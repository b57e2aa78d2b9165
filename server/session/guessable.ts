/**
 * Words that guessers try first, folded to letters only: what passwords here are made of once digits
 * and signs are taken away. A short list that ships with the code, not one of the large collections of
 * leaked passwords; with at least 12 characters asked for, those are mostly too short anyway.
 */
const words = new Set(
  `password passwort matkhau matkhaucuatoi matkhaumoi matkhaumacdinh quantri quantrivien quanly nguoidung
  admin administrator root user guest test demo welcome letmein letmeinplease changeme changemenow default
  qwerty qwertyuiop qwertyuiopasdfghjkl asdfghjkl zxcvbnm qazwsx qazwsxedc abc abcd abcdef abcdefgh abcdefghijkl
  iloveyou iloveyouforever anhyeuem emyeuanh toiyeuban toiyeuvietnam yeuvietnam vietnam vietnammuonnam
  vietnamvodich hanoi hanoivietnam saigon hochiminh thanhphohochiminh danang sunshine princess dragon monkey
  football baseball master superman batman trustno trustnoone secret mysecret computer internet google facebook
  xinchao xinchaovietnam chaomung chaobuoisang thidua cumthidua thiduakhenthuong bangdiemthidua lienhiep
  lienhiephuunghi lienhiepcactochuchuunghi huunghi doanket hoabinhhuunghi congty coquan vanphong company
  correcthorsebatterystaple thequickbrownfox`.split(/\s+/),
)

/** Neighbours on a keyboard or in the alphabet: a run of them is one idea, not twelve characters. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const longestRun = 6
/** With the login name taken out, at least so many characters must remain. */
const leastBesideLogin = 8

/** Whether a password of 12 or more characters is among those that are tried first. */
export function isGuessable(password: string, login: string): boolean {
  const plain = fold(password)
  const letters = plain
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replace(/(?<=[a-z])[013](?=[a-z])/g, (digit) => ({ 0: 'o', 1: 'i', 3: 'e' })[digit] ?? '')
    .replace(/[^a-z]/g, '')
  return (
    words.has(smallestUnit(letters)) ||
    smallestUnit(plain).length <= 4 ||
    withoutRuns(plain).length < 4 ||
    (plain.includes(fold(login)) && plain.replaceAll(fold(login), '').length < leastBesideLogin)
  )
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
}

/** "abcabcabc" is "abc" three times. */
function smallestUnit(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text
}

function withoutRuns(text: string): string {
  let left = text
  for (const row of rows.flatMap((row) => [row, [...row].reverse().join('')]))
    for (let length = row.length; length >= longestRun; length--)
      for (let start = 0; start + length <= row.length; start++)
        left = left.replaceAll(row.slice(start, start + length), '')
  return left
}
