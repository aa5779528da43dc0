/// The file in which a just-in-time compiler leaves its code for `perf`: `jit-PID.dump`.
///
/// Source: Linux, tools/perf/Documentation/jitdump-specification.txt.
public struct JITDump: Sendable, Equatable {
  public struct Function: Sendable, Equatable {
    public let name: String
    public let address: UInt64
    public let code: [UInt8]
  }

  public let machine: JITObject.Machine
  /// By address. Where code replaced other code at its address, the last.
  public private(set) var functions: [Function] = []

  private static let magic: UInt32 = 0x4A69_5444
  private static let headerBytes = 40
  private static let recordBytes = 16
  private static let loadBytes = recordBytes + 40
  private static let moveBytes = recordBytes + 48
  /// The most code that is kept, and the most functions.
  private static let mostBytes = 64 << 20
  private static let mostFunctions = 200_000

  /// Nil where it is no such file, or of a machine or a byte order that is not read. A record that was cut
  /// short ends it: programs that are killed leave such.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    func number<Number: FixedWidthInteger>(_ offset: Int, _: Number.Type) -> Number? {
      guard offset >= 0, offset <= bytes.count - MemoryLayout<Number>.size else { return nil }
      return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
    guard number(0, UInt32.self) == Self.magic, let header = number(8, UInt32.self),
      header >= Self.headerBytes,
      let machine = number(12, UInt32.self).flatMap({ UInt16(exactly: $0) })
        .flatMap(JITObject.Machine.init)
    else { return nil }
    self.machine = machine
    var found: [UInt64: Function] = [:]
    var kept = 0
    var start = Int(header)
    while let kind = number(start, UInt32.self), let size = number(start + 4, UInt32.self),
      size >= Self.recordBytes, Int(size) <= bytes.count - start
    {
      defer { start += Int(size) }
      switch kind {
      case 0 where size >= Self.loadBytes:
        guard let address = number(start + 32, UInt64.self),
          let length = number(start + 40, UInt64.self).flatMap({ Int(exactly: $0) }), length > 0
        else { continue }
        let tail = UnsafeRawBufferPointer(
          rebasing: bytes[start + Self.loadBytes..<start + Int(size)])
        guard let end = tail.firstIndex(of: 0), length <= tail.count - end - 1,
          kept + length <= Self.mostBytes, found.count < Self.mostFunctions
        else { continue }
        kept += length
        found[address] = Function(
          name: String(decoding: tail[..<end], as: UTF8.self), address: address,
          code: Array(tail[(end + 1)..<(end + 1 + length)]))
      case 1 where size >= Self.moveBytes:
        guard let old = number(start + 32, UInt64.self), let new = number(start + 40, UInt64.self),
          let moved = found.removeValue(forKey: old)
        else { continue }
        found[new] = Function(name: moved.name, address: new, code: moved.code)
      default: break
      }
    }
    functions = found.values.sorted { $0.address < $1.address }
  }

  /// The function that stood at an address.
  public func function(at address: UInt64) -> Function? {
    var (low, high) = (0, functions.count)
    while low < high {
      let middle = (low + high) / 2
      if functions[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let function = functions[low - 1]
    return address - function.address < UInt64(function.code.count) ? function : nil
  }
}
