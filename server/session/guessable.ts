/**
 * Words that guessers of this trade and country try first and the list of common passwords lacks, folded
 * to letters only.
 */
const words = new Set(
  `matkhaucuatoi matkhaumoi matkhaumacdinh quantri quantrivien quanly nguoidung letmeinplease changemenow
  qwertyuiopasdfghjkl iloveyouforever toiyeuban toiyeuvietnam yeuvietnam vietnammuonnam vietnamvodich hanoi
  hanoivietnam hochiminh thanhphohochiminh xinchao xinchaovietnam chaomung chaobuoisang thidua cumthidua
  thiduakhenthuong bangdiemthidua lienhiep lienhiephuunghi lienhiepcactochuchuunghi huunghi doanket
  hoabinhhuunghi congty coquan vanphong correcthorsebatterystaple thequickbrownfox`.split(/\s+/),
)
/** Fewer letters are left of many a good password by chance, once its digits and signs are taken away. */
const leastLetters = 4

/** Neighbours on a keyboard or in the alphabet: a run of them is one idea, not twelve characters. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const longestRun = 6
/** With the login name taken out, at least so many characters must remain. */
const leastBesideLogin = 8

/**
 * Whether a password of 12 or more characters is among those that are tried first: a common one, whole,
 * repeated, or dressed up with digits and signs; a run of keys; little more than the login name.
 */
export async function isGuessable(password: string, login: string): Promise<boolean> {
  const common = await loadCommon()
  const plain = fold(password)
  const bare = [withoutEnds(plain), lettersOf(plain)].filter(({ length }) => length >= leastLetters)
  const cores = [plain, ...bare].flatMap((text) => [text, smallestUnit(text)])
  return (
    cores.some((core) => common.has(core) || words.has(core)) ||
    smallestUnit(plain).length <= 4 ||
    withoutRuns(plain).length < 4 ||
    (plain.includes(fold(login)) && plain.replaceAll(fold(login), '').length < leastBesideLogin)
  )
}

let common: Promise<ReadonlySet<string>> | undefined

/** The 49,000 most common passwords of leaked collections, in lower case: read when the first one is chosen. */
function loadCommon(): Promise<ReadonlySet<string>> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  )
  return common
}

/** "2024sunshine!!" is "sunshine". */
function withoutEnds(plain: string): string {
  return plain.replace(/^[^a-z]+|[^a-z]+$/g, '')
}

/** "p@ssw0rd-2024" is "password". */
function lettersOf(plain: string): string {
  return plain
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replace(/(?<=[a-z])[013](?=[a-z])/g, (digit) => ({ 0: 'o', 1: 'i', 3: 'e' })[digit] ?? '')
    .replace(/[^a-z]/g, '')
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
