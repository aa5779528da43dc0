/// The blocks of a layout: `OIHW16i16o4i` of TVM, `AcdB64a4b` of oneDNN.
struct PackedLayout {
  /// Neighbours of the innermost block where that is of a dimension that is summed, else 1.
  let group: Int

  /// Nil for a layout without blocks.
  init?(_ layout: String) {
    var blocks: [(size: Int, letter: Character)] = []
    var digits = ""
    for character in layout {
      if character.isNumber {
        digits.append(character)
      } else {
        if let size = Int(digits) { blocks.append((size, character)) }
        digits = ""
      }
    }
    guard let last = blocks.last, blocks.allSatisfy({ $0.letter.isLowercase }) else { return nil }
    // Inputs are summed: `i` of TVM's kernels, the second dimension, `b`, of oneDNN's.
    let isSummed = last.letter == "i" || last.letter == "b" || last.letter == "c"
    group = isSummed && last.size <= 8 ? last.size : 1
  }
}
