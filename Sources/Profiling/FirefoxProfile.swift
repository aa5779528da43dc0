internal import FoundationEssentials

/// Reads profiles as the Firefox profiler shows them and samply writes them: JSON.
///
/// Source: the "processed profile format" of firefox-devtools/profiler. Its tables stand with each thread, or
/// since version 56 once for all, in `shared`.
public enum FirefoxProfile {
  /// Whether a text looks like one: other JSON is none.
  public static func resembles(_ head: some Sequence<UInt8>) -> Bool {
    head.first { $0 != 0x20 && $0 != 0x0a && $0 != 0x0d && $0 != 0x09 } == UInt8(ascii: "{")
  }

  /// Nil where it is no such profile.
  ///
  /// - Returns: with the samples a second, where the profile tells.
  public static func samples(_ text: [UInt8]) -> (samples: Samples, frequency: Double?)? {
    guard let profile = try? JSONDecoder().decode(Document.self, from: Data(text)) else {
      return nil
    }
    var samples = Samples()
    for thread in profile.threads { add(thread, of: profile, to: &samples) }
    let interval = profile.meta?.interval ?? 0
    // Nobody samples more often than once in a microsecond, or less often than once in a quarter of an hour.
    return (samples, (1e-3...1e6).contains(interval) ? 1000 / interval : nil)
  }

  private static func add(_ thread: Thread, of profile: Document, to samples: inout Samples) {
    guard let own = thread.samples,
      let stacks = thread.stackTable ?? profile.shared?.stackTable,
      let frames = thread.frameTable ?? profile.shared?.frameTable
    else { return }
    let functions = thread.funcTable ?? profile.shared?.funcTable
    let resources = thread.resourceTable ?? profile.shared?.resourceTable
    let strings = thread.stringArray ?? thread.stringTable ?? profile.shared?.stringArray ?? []
    let process = thread.pid?.number ?? 0
    for (index, stack) in own.stack.enumerated() {
      // A thread that slept has no stack.
      guard let stack, stacks.frame.indices.contains(stack) else { continue }
      let weight = own.weight.flatMap { $0.element(index) ?? nil } ?? 1
      guard weight > 0, weight < 1e9 else { continue }
      let frame = stacks.frame[stack]
      let function = frames.func.element(frame)
      let library = function.flatMap { functions?.resource?.element($0) }
        .flatMap { resources?.lib?.element($0) ?? nil }
        .flatMap { profile.libs?.element($0) ?? thread.libs?.element($0) }
      let name = function.flatMap { functions?.name?.element($0) }.flatMap { strings.element($0) }
      let place = place(frames.address?.element(frame) ?? nil, in: library)
      samples.counts[place, default: 0] += Int(weight)
      if let name, !name.hasPrefix("0x") { samples.names[place] = name }
      samples.processes.insert(process)
      if let tid = thread.tid?.number { samples.threads.insert(tid) }
    }
    samples.seconds = max(samples.seconds, own.seconds)
  }

  private static func place(_ address: Int64?, in library: Library?) -> SamplePlace {
    guard let library, let address, address >= 0 else { return .unknown }
    let path = library.path ?? library.debugPath ?? ""
    if library.name?.hasPrefix("[kernel") == true || path.hasPrefix("[kernel")
      || path.hasPrefix("[guest.kernel") || library.name?.hasPrefix("[guest.kernel") == true
    {
      return .kernel
    }
    return path.hasPrefix("/") ? .image(path: path, offset: UInt64(address)) : .unknown
  }
}

extension FirefoxProfile {
  private struct Document: Decodable {
    var meta: Meta?
    var libs: [Library]?
    var shared: Tables?
    var threads: [Thread]
  }

  private struct Meta: Decodable {
    /// Of the sampler, in milliseconds.
    var interval: Double?
  }

  private struct Library: Decodable {
    var name: String?
    var path: String?
    var debugPath: String?
  }

  private struct Tables: Decodable {
    var stackTable: Stacks?
    var frameTable: Frames?
    var funcTable: Functions?
    var resourceTable: Resources?
    var stringArray: [String]?
  }

  private struct Thread: Decodable {
    var pid: Number?
    var tid: Number?
    var libs: [Library]?
    var samples: ThreadSamples?
    var stackTable: Stacks?
    var frameTable: Frames?
    var funcTable: Functions?
    var resourceTable: Resources?
    var stringArray: [String]?
    /// As versions before 41 call it.
    var stringTable: [String]?
  }

  private struct ThreadSamples: Decodable {
    var stack: [Int?]
    var weight: [Double?]?
    /// In milliseconds: either each since the sample before, or since the beginning.
    var timeDeltas: [Double?]?
    var time: [Double?]?

    var seconds: Double {
      let times = (time ?? []).compactMap(\.self)
      let milliseconds =
        timeDeltas.map { $0.dropFirst().reduce(0) { $0 + ($1 ?? 0) } }
        ?? times.last.map { $0 - times[0] } ?? 0
      return milliseconds.isFinite && milliseconds > 0 ? milliseconds / 1000 : 0
    }
  }

  private struct Stacks: Decodable {
    var frame: [Int]
  }

  private struct Frames: Decodable {
    var address: [Int64?]?
    var `func`: [Int]
  }

  private struct Functions: Decodable {
    var name: [Int]?
    var resource: [Int]?
  }

  private struct Resources: Decodable {
    var lib: [Int?]?
  }

  /// Processes and threads are numbers, or texts of them: `"123.1"` is what reused 123.
  private struct Number: Decodable {
    let number: Int?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self.number = number
      } else {
        number = try Int(container.decode(String.self).prefix { $0 != "." })
      }
    }
  }
}

extension Array {
  fileprivate func element(_ index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
