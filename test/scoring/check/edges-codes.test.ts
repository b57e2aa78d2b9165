import { group, leaf } from '../support/make.ts'
import { given, sheetOf, testEdges } from './edges.ts'

const coded = (...codes: string[]) => sheetOf(...codes.map((code) => leaf(code, given(1))))
const inSections = (sections: Record<string, string[]>) =>
  sheetOf(
    ...Object.entries(sections).map(([code, codes]) =>
      group(
        code,
        codes.map((one) => leaf(one, given(1))),
      ),
    ),
  )

testEdges('edges-codes', {
  'one code alone counts nothing': coded('2'),
  'the second of two': coded('2', '4'),
  'from 0 on': coded('0', '2'),
  'more is missing than there is': coded('1', '9'),
  'as much is missing as there is': coded('1', '4'),
  'out of order, and one is missing': coded('5', '4', '1', '2'),
  'two are missing': coded('1', '2', '5', '6'),
  'Roman numbers at the top, so that C is 100': coded('I', 'II', 'C', 'B', 'D'),
  'letters at the top, though one code ends in I': coded('P1.I', 'B', 'C', 'D'),
  'letters at the top, though one code begins with I': coded('I.a', 'B', 'C', 'D'),
  'a Roman number in a section only': inSections({ '1': ['1.V', '1.III'], '2': ['2.1'] }),
  'letters without f and j': coded('e', 'g', 'i', 'k', 'l'),
  'letters with đ count nothing': coded('a', 'đ', 'b'),
  'one series in capitals and small letters': coded('A.1', 'a.2', 'a.4'),
  'a number below says that there is one above': coded('2', '1.1'),
  'the same place written in two ways': coded('1', '01'),
  'the same letter written in two ways': coded('a', 'A'),
  'three codes alike': coded('aB', 'ab', 'AB'),
  'words count nothing': coded('tru', 'thuong'),
  'a number of five digits counts by its last four': coded('10001', '10003'),
  'a criterion is no section': coded('1', '1.1'),
  'in a section within another': sheetOf(
    group('I', [group('I.1', [leaf('I.1.1', given(1))])]),
    group('II', [leaf('I.1.2', given(1)), leaf('II.1', given(1))]),
  ),
  'outside of all sections': sheetOf(group('I', [leaf('I.1', given(1))]), leaf('I.2', given(1))),
  'begins with the same letters, and belongs elsewhere': sheetOf(
    group('A', [leaf('A.1', given(1))]),
    leaf('AB.1', given(1)),
  ),
  'a section within another, where it belongs': sheetOf(
    group('I', [group('I-1', [leaf('I-1/a', given(1)), leaf('I-1/b', given(1))])]),
  ),
})
