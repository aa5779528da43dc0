internal import DiagnosisModel
internal import Profiling

/// Samples by the code that they fell into.
struct SampleGrouping {
  /// A file, or code in the memory of a process, with its samples.
  struct Object {
    let name: String
    let kind: ProgramProfile.SampledPlace.Kind
    /// By offset in the file, or by address in memory.
    var byPlace: [UInt64: Int] = [:]
    /// By distance from the beginning of the image.
    var byImageOffset: [UInt64: Int] = [:]
    /// By symbol and bytes behind it, where that is all that is known.
    var bySymbol: [SymbolPlace: Int] = [:]
    /// Nil for files.
    var generated: GeneratedCode?
    /// Of code in memory, as the sampler told them.
    var names: [UInt64: String] = [:]

    fileprivate var start: UInt64 { generated?.pieces.first?.address ?? 0 }

    var total: Int {
      byPlace.values.reduce(0, +) + byImageOffset.values.reduce(0, +)
        + bySymbol.values.reduce(0, +)
    }
  }

  /// Code that no file holds as programs are loaded from.
  struct GeneratedCode {
    let process: Int
    /// Nil for that of this machine.
    var machine: JITObject.Machine?
    var pieces: [JITObject.Piece]
    /// As the compiler told them with the code; without, the process may have left a map of names.
    var symbols: [JITObject.Symbol] = []
  }

  struct SymbolPlace: Hashable, Codable, Sendable {
    let name: String
    let offset: UInt64
  }

  /// Those with most samples first.
  private(set) var objects: [Object] = []
  /// What belongs to none.
  private(set) var places:
    [(kind: ProgramProfile.SampledPlace.Kind, object: String?, symbol: String?, samples: Int)] = []

  /// - Parameter dumps: what compilers left, by process.
  init(_ samples: Samples, snapshot: JITSnapshot, dumps: [Int: JITDump] = [:]) {
    var files: [String: Object] = [:]
    var memory: [String: Object] = [:]
    var dumped: [Int: DumpedSamples] = [:]
    var kernel = 0
    var gone: [String: Int] = [:]
    for (place, count) in samples.counts {
      switch place {
      case .file(let path, let offset):
        files[path, default: Self.file(path)].byPlace[offset, default: 0] += count
      case .image(let path, let offset):
        files[path, default: Self.file(path)].byImageOffset[offset, default: 0] += count
      case .symbol(let path, let name, let offset):
        files[path, default: Self.file(path)].bySymbol[
          SymbolPlace(name: name, offset: offset), default: 0] += count
      case .memory(let process, let address, let name):
        if let dump = dumps[process], let function = dump.function(at: address) {
          dumped[process, default: DumpedSamples(machine: dump.machine)].add(
            function, address, count)
          continue
        }
        guard let region = snapshot.region(process: process, address: address) else {
          gone[name ?? "", default: 0] += count
          continue
        }
        let key = "\(process):\(region.address)"
        memory[key, default: Self.object(region)]
          .byPlace[address, default: 0] += count
        if let name { memory[key]?.names[address] = name }
      case .kernel: kernel += count
      case .unknown: gone["", default: 0] += count
      }
    }
    for (process, samples) in dumped { memory["\(process)"] = samples.object(process: process) }
    objects = (Array(files.values) + Array(memory.values)).sorted {
      ($0.total, $1.name, $1.start) > ($1.total, $0.name, $0.start)
    }
    if kernel > 0 { places.append((.kernel, nil, nil, kernel)) }
    for (name, count) in gone {
      places.append((.unknown, nil, name.isEmpty ? nil : name, count))
    }
  }

  private static func object(_ region: JITSnapshot.Region) -> Object {
    Object(
      name: "[jit]", kind: .code,
      generated: GeneratedCode(
        process: region.process,
        pieces: [JITObject.Piece(address: region.address, code: region.code)]))
  }

  private static func file(_ path: String) -> Object {
    let name = path.split(separator: "/").last ?? ""
    let isPython = name.hasPrefix("python") || name.hasPrefix("libpython")
    return Object(name: path, kind: isPython ? .python : .code)
  }
}

/// The sampled functions of a dump, each a piece of code of its own.
private struct DumpedSamples {
  let machine: JITObject.Machine
  var functions: [UInt64: JITDump.Function] = [:]
  var byPlace: [UInt64: Int] = [:]

  init(machine: JITObject.Machine) {
    self.machine = machine
  }

  mutating func add(_ function: JITDump.Function, _ address: UInt64, _ count: Int) {
    functions[function.address] = function
    byPlace[address, default: 0] += count
  }

  func object(process: Int) -> SampleGrouping.Object {
    let sorted = functions.values.sorted { $0.address < $1.address }
    return SampleGrouping.Object(
      name: "[jit]", kind: .code, byPlace: byPlace,
      generated: SampleGrouping.GeneratedCode(
        process: process, machine: machine,
        pieces: sorted.map { JITObject.Piece(address: $0.address, code: $0.code) },
        symbols: sorted.map {
          JITObject.Symbol(
            name: $0.name, address: $0.address, size: UInt64($0.code.count))
        }))
  }
}
