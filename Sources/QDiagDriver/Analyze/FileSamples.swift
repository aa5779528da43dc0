public import DiagnosisModel
internal import LLVMInterop
internal import Profiling

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Samples of a program's run, by the file that they fell into: what the loops of those files weigh.
public struct FileSamples: Codable, Sendable, Equatable {
  /// Of one file.
  struct Places: Codable, Sendable, Equatable {
    /// By offset in the file.
    var byPlace: [UInt64: Int] = [:]
    /// By distance from the beginning of the image.
    var byImageOffset: [UInt64: Int] = [:]
    /// By symbol and bytes behind it, where that is all that is known.
    var bySymbol: [SampleGrouping.SymbolPlace: Int] = [:]
  }

  /// By path, as the sampler knew it.
  private(set) var files: [String: Places] = [:]
  /// Of the whole run, wherever they fell.
  private(set) var total = 0

  init(files: [String: Places], total: Int) {
    self.files = files
    self.total = total
  }

  /// - Parameter path: `perf.data`, the text of `perf script`, or a profile as samply saves it.
  /// - Throws: `InputError` where it holds no samples.
  public init(readFrom path: String, limits: AnalysisLimits) throws(InputError) {
    let sampled = try PerfSampler(limits: limits).read(path)
    guard sampled.samples.total > 0 else { throw InputError(path: path, message: "no samples") }
    total = sampled.samples.total
    for object in SampleGrouping(sampled.samples, snapshot: sampled.snapshot).objects
    where object.generated == nil {
      files[object.name] = Places(object)
    }
  }

  /// Of a file, by the path that the user gives: the same file, else the only one of that name.
  func places(of path: String) -> Places? {
    if let places = files[path] { return places }
    let full = Self.canonical(path)
    if let places = files.first(where: { Self.canonical($0.key) == full })?.value { return places }
    let name = path.split(separator: "/").last
    let like = files.filter { $0.key.split(separator: "/").last == name }
    return like.count == 1 ? like.first?.value : nil
  }

  /// Files that were sampled most, for an error.
  var mostSampled: [String] {
    files.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.prefix(3).map(\.key)
  }

  private static func canonical(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

extension FileSamples.Places {
  init(_ object: SampleGrouping.Object) {
    byPlace = object.byPlace
    byImageOffset = object.byImageOffset
    bySymbol = object.bySymbol
  }

  var count: Int {
    byPlace.values.reduce(0, +) + byImageOffset.values.reduce(0, +) + bySymbol.values.reduce(0, +)
  }

  /// By address, as the file's code has it.
  func addresses(
    in raw: UnsafeRawBufferPointer, _ code: borrowing ObjectCode
  ) -> SampleAddresses {
    let segments = ELFSegments(raw)
    var counts: [UInt64: Int] = [:]
    for (offset, count) in byPlace {
      counts[segments?.address(ofOffset: offset) ?? offset, default: 0] += count
    }
    for (offset, count) in byImageOffset {
      counts[(segments?.base ?? 0) &+ offset, default: 0] += count
    }
    if !bySymbol.isEmpty {
      let functions = Dictionary(code.functions.map { ($0.name, $0.address) }) { first, _ in first }
      for (place, count) in bySymbol {
        guard let start = functions[place.name] else { continue }
        counts[start &+ place.offset, default: 0] += count
      }
    }
    return SampleAddresses(counts)
  }
}
