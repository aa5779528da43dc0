/// An instruction at one width of vectors.
public struct Encoding: Sendable, Hashable {
  public let vectorBits: Int
  public let features: Features
  /// LLVM's full names of its intrinsics, without type suffixes; the first has the plain meaning.
  public let intrinsics: [String]
}

/// A line of a row: `[bits] features [products] intrinsics…`.
struct EncodingLine {
  /// Empty where the line is about intrinsics alone.
  let vectorBits: [Int]
  let features: ArraySlice<UInt8>
  /// Empty where the row's shape tells them.
  let products: ArraySlice<UInt8>
  let intrinsics: ArraySlice<ArraySlice<UInt8>>

  init(_ line: ArraySlice<UInt8>) {
    var words = line.split(separator: UInt8(ascii: " "))[...]
    let hasWidths = words.first?.first.map { (0x30...0x39).contains($0) } ?? false
    vectorBits =
      hasWidths ? words.removeFirst().text.split(separator: ",").compactMap { Int($0) } : []
    features = words.isEmpty ? [] : words.removeFirst()
    let hasProducts = words.first?.contains(UInt8(ascii: ":")) ?? false
    products = hasProducts ? words.removeFirst() : []
    intrinsics = words
  }

  static func lines(_ text: String) -> [EncodingLine] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n")).map { EncodingLine($0) }
  }
}

extension InstructionRow {
  /// The widths of vectors at which it exists; those of scalable vectors at their minimum.
  ///
  /// - Parameter prefix: of the family of intrinsics that the row is in: "llvm.x86.".
  func encodings(prefix: String) -> [Encoding] {
    EncodingLine.lines(lines).flatMap { line in
      var names: [String] = []
      for pattern in line.intrinsics {
        pattern.forEachBraceExpansion { names.append(prefix + $0.text) }
      }
      return line.vectorBits.map { bits in
        let own = line.vectorBits.count == 1 ? names : names.filter { $0.hasSuffix("\(bits)") }
        return Encoding(
          vectorBits: bits, features: Features(Substring(line.features.text), vectorBits: bits),
          intrinsics: own)
      }
    }
  }
}
