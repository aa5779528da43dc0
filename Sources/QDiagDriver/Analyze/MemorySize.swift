/// An amount of memory as people write it: "512M", "4G", "1.5G".
public struct MemorySize: Codable, Sendable, Equatable {
  public let bytes: UInt64

  public init(bytes: UInt64) {
    self.bytes = bytes
  }

  /// Nil for what is no amount, for less than a mebibyte and for more than 2^50 bytes.
  public init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let value = Double(digits),
      let scale = Self.scales[text.dropFirst(digits.count).lowercased()]
    else { return nil }
    let bytes = value * scale
    guard bytes >= 0x1p20, bytes <= 0x1p50 else { return nil }
    self.bytes = UInt64(bytes)
  }

  private static let scales: [String: Double] = [
    "": 1, "k": 0x1p10, "kib": 0x1p10, "m": 0x1p20, "mib": 0x1p20, "g": 0x1p30, "gib": 0x1p30,
    "t": 0x1p40, "tib": 0x1p40,
  ]
}

extension MemorySize: CustomStringConvertible {
  /// "4 GiB", "512 MiB", "1500000 bytes".
  public var description: String {
    for (unit, size) in [("TiB", UInt64(1) << 40), ("GiB", 1 << 30), ("MiB", 1 << 20)]
    where bytes % size == 0 && bytes > 0 {
      return "\(bytes / size) \(unit)"
    }
    return "\(bytes) bytes"
  }
}
