import Profiling
import Testing

/// Files of just-in-time compilers, made by hand.
@Suite struct JITDumpTests {
  private static func bytes(_ numbers: [any FixedWidthInteger & Sendable]) -> [UInt8] {
    numbers.flatMap { number in
      var bits = UInt64(truncatingIfNeeded: number)
      return (0..<number.bitWidth / 8).map { _ in
        defer { bits >>= 8 }
        return UInt8(truncatingIfNeeded: bits)
      }
    }
  }

  private static func header(machine: UInt32 = 62, magic: UInt32 = 0x4A69_5444) -> [UInt8] {
    bytes([
      magic, 1 as UInt32, 40 as UInt32, machine, 0 as UInt32, 7 as UInt32, 0 as UInt64,
      0 as UInt64,
    ])
  }

  private static func load(
    _ name: String, at address: UInt64, _ code: [UInt8], length: UInt64? = nil
  ) -> [UInt8] {
    let tail = Array(name.utf8) + [0] + code
    return bytes([
      0 as UInt32, UInt32(56 + tail.count), 5 as UInt64, 7 as UInt32, 7 as UInt32, address,
      address, length ?? UInt64(code.count), 1 as UInt64,
    ]) + tail
  }

  private static func move(from old: UInt64, to new: UInt64) -> [UInt8] {
    bytes([
      1 as UInt32, 64 as UInt32, 6 as UInt64, 7 as UInt32, 7 as UInt32, new, old, new, 1 as UInt64,
      1 as UInt64,
    ])
  }

  private func dump(_ bytes: [UInt8]) -> JITDump? {
    bytes.withUnsafeBytes { JITDump($0) }
  }

  @Test func functionsStandWhereTheyWereLastPut() throws {
    let found = try #require(
      dump(
        Self.header() + Self.load("f", at: 0x1000, [1, 2, 3, 4])
          + Self.bytes([2 as UInt32, 24 as UInt32, 0 as UInt64, 0 as UInt64])
          + Self.load("g", at: 0x1004, [5]) + Self.load("f2", at: 0x1000, [9, 9])
          + Self.move(from: 0x1004, to: 0x2000)))
    #expect(found.machine == .x86)
    #expect(found.functions.map(\.name) == ["f2", "g"])
    #expect(found.function(at: 0x1001)?.code == [9, 9])
    #expect(found.function(at: 0x1002) == nil)
    #expect(found.function(at: 0x2000)?.name == "g")
    #expect(found.function(at: 0xfff) == nil)
  }

  /// What was written when the program ended counts.
  @Test func aRecordThatIsCutShortEndsIt() throws {
    let whole = Self.header() + Self.load("f", at: 0x1000, [1, 2, 3, 4])
    let second = Self.load("g", at: 0x2000, [1, 2, 3, 4])
    for length in 0..<second.count {
      let found = try #require(dump(whole + second.prefix(length)))
      #expect(found.functions.map(\.name) == ["f"])
    }
  }

  @Test func whatIsNoDump() {
    #expect(dump([]) == nil)
    #expect(dump(Array(Self.header().dropLast(30))) == nil)
    #expect(dump(Self.header(magic: 0x4454_694A)) == nil)
    #expect(dump(Self.header(machine: 3)) == nil)
    #expect(dump(Self.header(machine: 1 << 20)) == nil)
  }

  @Test(arguments: [UInt64.max, 1 << 63, 5, 0])
  func sizesThatDoNotFitAreLeftOut(length: UInt64) throws {
    let found = try #require(
      dump(Self.header() + Self.load("f", at: 1, [1, 2, 3, 4], length: length)))
    #expect(found.functions.isEmpty)
  }

  /// Pieces of code make one file, whose symbols stand each in its own.
  @Test func piecesBecomeAFile() {
    let file = JITObject.elf(
      [
        JITObject.Piece(address: 0x2000, code: [0xc3, 0xc3]),
        JITObject.Piece(address: 0x1000, code: [0xc3]),
      ],
      symbols: [
        JITObject.Symbol(name: "g", address: 0x2001, size: 1),
        JITObject.Symbol(name: "nowhere", address: 0x3000, size: 1),
      ], machine: .x86)
    #expect(file[60] == 5)
    #expect(String(decoding: file, as: UTF8.self).contains("\0g\0"))
    #expect(!String(decoding: file, as: UTF8.self).contains("nowhere"))
  }
}
