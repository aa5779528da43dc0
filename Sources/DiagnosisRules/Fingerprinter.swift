internal import DiagnosisModel

/// Gives findings the names under which later runs know them again.
///
/// A fingerprint is made of what an edit elsewhere, a new place of the checkout or new numbers of
/// values, blocks and functions do not touch: the rule, the function without the number that LLVM
/// appends to names that are taken, what the first figure of the evidence counts, and which of the
/// function's loops with such a finding it is.
struct Fingerprinter {
  private var seen: [String: Int] = [:]

  /// The finding with its fingerprint; findings come in the order of their loops.
  mutating func stamped(_ finding: Finding, function: String) -> Finding {
    var stamped = finding
    stamped.fingerprint = fingerprint(
      of: finding.rule, function: function, detail: finding.evidence.first?.label ?? "")
    return stamped
  }

  /// The next fingerprint of a subject in a function.
  mutating func fingerprint(of subject: String, function: String, detail: String) -> String {
    // A NUL stands in none of the parts.
    let kind = [subject, LoopPairing.stem(function), detail].joined(separator: "\0")
    let ordinal = seen[kind, default: 0]
    seen[kind] = ordinal + 1
    return Self.digest(kind + "\0\(ordinal)")
  }

  /// FNV-1a of 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv) in hexadecimal.
  private static func digest(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
