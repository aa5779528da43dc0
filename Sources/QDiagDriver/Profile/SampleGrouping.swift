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
    /// By symbol and bytes behind it, where that is all that is known.
    var bySymbol: [SymbolPlace: Int] = [:]
    /// Nil for files.
    var region: JITSnapshot.Region?
    /// Of code in memory, as the sampler told them.
    var names: [UInt64: String] = [:]

    var total: Int {
      byPlace.values.reduce(0, +) + bySymbol.values.reduce(0, +)
    }
  }

  struct SymbolPlace: Hashable {
    let name: String
    let offset: UInt64
  }

  /// Those with most samples first.
  private(set) var objects: [Object] = []
  /// What belongs to none.
  private(set) var places:
    [(kind: ProgramProfile.SampledPlace.Kind, object: String?, symbol: String?, samples: Int)] = []

  init(_ samples: Samples, snapshot: JITSnapshot) {
    var files: [String: Object] = [:]
    var memory: [String: Object] = [:]
    var kernel = 0
    var gone: [String: Int] = [:]
    for (place, count) in samples.counts {
      switch place {
      case .file(let path, let offset):
        files[path, default: Self.file(path)].byPlace[offset, default: 0] += count
      case .symbol(let path, let name, let offset):
        files[path, default: Self.file(path)].bySymbol[
          SymbolPlace(name: name, offset: offset), default: 0] += count
      case .memory(let process, let address, let name):
        guard let region = snapshot.region(process: process, address: address) else {
          gone[name ?? "", default: 0] += count
          continue
        }
        let key = "\(process):\(region.address)"
        memory[key, default: Object(name: "[jit]", kind: .code, region: region)]
          .byPlace[address, default: 0] += count
        if let name { memory[key]?.names[address] = name }
      case .kernel: kernel += count
      case .unknown: gone["", default: 0] += count
      }
    }
    objects = (Array(files.values) + Array(memory.values)).sorted {
      ($0.total, $1.name, $1.region?.address ?? 0) > ($1.total, $0.name, $0.region?.address ?? 0)
    }
    if kernel > 0 { places.append((.kernel, nil, nil, kernel)) }
    for (name, count) in gone {
      places.append((.unknown, nil, name.isEmpty ? nil : name, count))
    }
  }

  private static func file(_ path: String) -> Object {
    let name = path.split(separator: "/").last ?? ""
    let isPython = name.hasPrefix("python") || name.hasPrefix("libpython")
    return Object(name: path, kind: isPython ? .python : .code)
  }
}
