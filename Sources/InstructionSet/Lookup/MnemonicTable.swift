internal import DiagnosisModel

/// Rows of the catalogue by mnemonic; `*` at the end of a name stands for any ending.
struct MnemonicTable: Sendable {
  private let rows: [InstructionRow]
  private var exact: [String: Int] = [:]
  private var prefixes: [String: Int] = [:]
  /// The lengths of the prefixes that begin with a byte, longest first.
  private var lengths: [UInt8: [Int]] = [:]

  /// - Parameter spelling: under which name an instruction is looked up.
  init(_ rows: [InstructionRow], spelling: (ArraySlice<UInt8>) -> ArraySlice<UInt8> = { $0 }) {
    self.rows = rows
    for (index, row) in rows.enumerated() {
      row.forEachName { enter(spelling($0), index) }
    }
  }

  private mutating func enter(_ name: ArraySlice<UInt8>, _ index: Int) {
    guard name.last == UInt8(ascii: "*") else {
      if exact[name.text] == nil { exact[name.text] = index }
      return
    }
    let stem = name.dropLast()
    if prefixes[stem.text] == nil { prefixes[stem.text] = index }
    guard let first = stem.first else { return }
    var known = lengths[first] ?? []
    if !known.contains(stem.count) {
      known.append(stem.count)
      lengths[first] = known.sorted(by: >)
    }
  }

  /// The row that has the mnemonic, else that of the longest prefix that fits; nil where neither does.
  subscript(mnemonic: Substring) -> InstructionRow? {
    if let found = exact[String(mnemonic)] { return rows[found] }
    let bytes = mnemonic.utf8
    guard let first = bytes.first, let lengths = lengths[first] else { return nil }
    for length in lengths where length <= bytes.count {
      if let found = prefixes[String(Substring(bytes.prefix(length)))] { return rows[found] }
    }
    return nil
  }

  subscript(mnemonic: String) -> InstructionRow? { self[mnemonic[...]] }
}
