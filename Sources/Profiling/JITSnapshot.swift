#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Copies of the code that running programs made in memory: it is gone when they end.
public struct JITSnapshot: Sendable {
  public struct Region: Sendable, Equatable {
    public let process: Int
    public let address: UInt64
    public var code: [UInt8]
  }

  /// In the order of their addresses, of each process.
  public private(set) var regions: [Region] = []

  /// The most bytes that are kept.
  private static let mostBytes = 64 << 20

  public init() {}

  public func region(process: Int, address: UInt64) -> Region? {
    regions.first {
      $0.process == process && address >= $0.address
        && address - $0.address < UInt64($0.code.count)
    }
  }

  /// Copies the code in the memory of a process and of those that it started.
  public mutating func update(below root: Int32) {
    for process in Self.descendants(of: Int(root)) { copy(process) }
  }

  private mutating func copy(_ process: Int) {
    guard let maps = Self.contents("/proc/\(process)/maps") else { return }
    let found = maps.split(separator: "\n").compactMap(Self.generated)
    guard !found.isEmpty else { return }
    let memory = open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    guard memory >= 0 else { return }
    defer { close(memory) }
    for range in found {
      let known = regions.firstIndex { $0.process == process && $0.address == range.lowerBound }
      let others = regions.indices.filter { $0 != known }.reduce(0) { $0 + regions[$1].code.count }
      let size = Int(min(range.upperBound - range.lowerBound, UInt64(Self.mostBytes)))
      guard others + size <= Self.mostBytes else { continue }
      var code = [UInt8](repeating: 0, count: size)
      let count = pread(memory, &code, size, off_t(truncatingIfNeeded: range.lowerBound))
      guard count > 0 else { continue }
      code.removeLast(size - count)
      let region = Region(process: process, address: range.lowerBound, code: code)
      if let known { regions[known] = region } else { regions.append(region) }
    }
  }

  /// The addresses of a mapping that can be executed and that no file of the disk holds.
  private static func generated(_ line: Substring) -> Range<UInt64>? {
    let words = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
    guard words.count >= 5, words[1].contains("x") else { return nil }
    let path = words.count > 5 ? words[5].drop { $0 == " " } : ""
    let isMemory =
      path.isEmpty || path.hasPrefix("/memfd:") || path.hasPrefix("/dev/zero")
      || path.hasPrefix("[anon") || path.hasPrefix("/SYSV")
    let ends = words[0].split(separator: "-")
    guard isMemory, ends.count == 2, let start = UInt64(ends[0], radix: 16),
      let end = UInt64(ends[1], radix: 16), start < end
    else { return nil }
    return start..<end
  }

  private static func descendants(of root: Int) -> [Int] {
    var found = [root]
    var next = 0
    while next < found.count, found.count < 256 {
      let process = found[next]
      next += 1
      guard let children = contents("/proc/\(process)/task/\(process)/children") else { continue }
      found += children.split(separator: " ").compactMap { Int($0) }
    }
    return found
  }

  private static func contents(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while text.count < 8 << 20 {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { break }
      text += buffer.prefix(count)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
