/// Which functions each function of an LLVM module refers to, from its text: kernels are often bodies
/// that a launcher of another name is given.
public enum FunctionReferences {
  /// - Parameter bytes: LLVM IR as text; others have no references.
  public static func all(in bytes: UnsafeRawBufferPointer) -> [String: [String]] {
    var references: [String: [String]] = [:]
    var current: String?
    for line in DumpLines(bytes: bytes) {
      guard let first = line.bytes.first else { continue }
      if first == UInt8(ascii: "d"), line.bytes.starts(with: "define ".utf8) {
        current = names(in: line, limit: 1).first
      } else if first == UInt8(ascii: "}") {
        current = nil
      } else if let current, line.contains("@") {
        for name in names(in: line, limit: 8)
        where name != current && !name.hasPrefix("llvm.") {
          if references[current]?.contains(name) != true {
            references[current, default: []].append(name)
          }
        }
      }
    }
    return references
  }

  private static func names(in line: DumpLine, limit: Int) -> [String] {
    var names: [String] = []
    var rest = line.bytes[...]
    while names.count < limit, let at = rest.firstIndex(of: UInt8(ascii: "@")) {
      rest = rest[(at + 1)...]
      let name: Slice<UnsafeRawBufferPointer>
      if rest.first == UInt8(ascii: "\"") {
        name = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
      } else {
        name = rest.prefix { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "$"), UInt8(ascii: "-"):
            true
          default: false
          }
        }
      }
      if !name.isEmpty { names.append(String(decoding: name, as: UTF8.self)) }
    }
    return names
  }
}
