internal import DiagnosisModel

/// One part of a table: the intrinsics of one category.
///
/// Every line is `features [products] names…`, blanks between. `features` are alternatives joined
/// by `|`, each a list joined by `+`; `-` is none, and `avx512bw*` adds `avx512vl` for the names
/// that end in 128 or 256. `products` has a colon and is read by `ScalarProducts`. Names have
/// the prefix of the family left off, and `{a,b}` stands for either.
struct IntrinsicSection: Sendable {
  let category: OperationCategory
  let isTransparent: Bool
  let lines: String

  init(_ category: OperationCategory, isTransparent: Bool = false, _ lines: String) {
    self.category = category
    self.isTransparent = isTransparent
    self.lines = lines
  }
}

/// The intrinsics whose names begin alike, with an index by name that is built on first use.
struct IntrinsicFamily: Sendable {
  /// What a line of a table says of its names.
  struct Row: Sendable {
    let category: OperationCategory
    let isTransparent: Bool
    let features: Substring
    let products: Substring
  }

  let prefix: String
  private var rows: [Row] = []
  private var rowOfName: [String: Int]

  static let generic = IntrinsicFamily(prefix: "llvm.", GenericIntrinsics.sections)
  static let x86 = IntrinsicFamily(
    prefix: "llvm.x86.",
    X86Intrinsics.arithmetic + X86Intrinsics.conversions + X86Intrinsics.memory)
  static let neon = IntrinsicFamily(prefix: "llvm.aarch64.neon.", NEONIntrinsics.vector)
  static let aarch64 = IntrinsicFamily(prefix: "llvm.aarch64.", NEONIntrinsics.scalar)
  static let sve = IntrinsicFamily(
    prefix: "llvm.aarch64.sve.", SVEIntrinsics.arithmetic + SVEIntrinsics.other)
  static let riscv = IntrinsicFamily(prefix: "llvm.riscv.", RISCVIntrinsics.sections)

  /// The family a name belongs to by its prefix; nil if it is not an intrinsic's name.
  static func owning(_ name: String) -> IntrinsicFamily? {
    guard name.hasPrefix("llvm.") else { return nil }
    if name.hasPrefix("llvm.x86.") { return x86 }
    if name.hasPrefix("llvm.aarch64.") {
      if name.hasPrefix("llvm.aarch64.neon.") { return neon }
      return name.hasPrefix("llvm.aarch64.sve.") ? sve : aarch64
    }
    return name.hasPrefix("llvm.riscv.") ? riscv : generic
  }

  /// Requires: `sections` are well formed and name no intrinsic twice.
  init(prefix: String, _ sections: [IntrinsicSection]) {
    self.prefix = prefix
    rowOfName = Dictionary(minimumCapacity: sections.reduce(0) { $0 + $1.lines.utf8.count } / 8)
    var name: [UInt8] = []
    for section in sections {
      for line in Array(section.lines.utf8).split(separator: UInt8(ascii: "\n")) {
        var words = line.split(separator: UInt8(ascii: " "))[...]
        let features = words.removeFirst()
        let hasProducts = words.first?.contains(UInt8(ascii: ":")) ?? false
        let products = hasProducts ? words.removeFirst() : []
        rows.append(
          Row(
            category: section.category, isTransparent: section.isTransparent,
            features: features.first == UInt8(ascii: "-") ? "" : Self.text(features),
            products: Self.text(products)))
        for word in words { add(word, after: &name) }
      }
    }
  }

  /// The name's row; nil if the family does not have it.
  func row(named name: String) -> Row? {
    rowOfName[String(name.dropFirst(prefix.utf8.count))].map { rows[$0] }
  }

  /// Every full name in the table, in no order.
  var names: [String] { rowOfName.keys.map { prefix + $0 } }

  private static func text(_ bytes: ArraySlice<UInt8>) -> Substring {
    Substring(decoding: bytes, as: UTF8.self)
  }

  /// Enters every name that begins with `head` and goes on with what `pattern` stands for; `head`
  /// is a buffer and comes back as it was.
  private mutating func add(_ pattern: ArraySlice<UInt8>, after head: inout [UInt8]) {
    let length = head.count
    defer { head.removeLast(head.count - length) }
    guard let open = pattern.firstIndex(of: UInt8(ascii: "{")),
      let close = pattern[open...].firstIndex(of: UInt8(ascii: "}"))
    else {
      head += pattern
      let name = String(decoding: head, as: UTF8.self)
      let previous = rowOfName.updateValue(rows.count - 1, forKey: name)
      precondition(previous == nil, "intrinsic \(prefix)\(name) is in the table twice")
      return
    }
    head += pattern[..<open]
    var start = open + 1
    for end in start...close where pattern[end] == UInt8(ascii: ",") || end == close {
      let stem = head.count
      head += pattern[start..<end]
      add(pattern[(close + 1)...], after: &head)
      head.removeLast(head.count - stem)
      start = end + 1
    }
  }
}

extension IntrinsicFamily.Row {
  /// The features as lists of alternatives, with the star resolved for a name.
  func featureAlternatives(for name: String) -> [[String]] {
    let isShort = name.hasSuffix("128") || name.hasSuffix("256")
    return features.split(separator: "|").map { alternative in
      alternative.split(separator: "+").flatMap { feature in
        guard feature.hasSuffix("*") else { return [String(feature)] }
        return [String(feature.dropLast())] + (isShort ? ["avx512vl"] : [])
      }
    }
  }
}
