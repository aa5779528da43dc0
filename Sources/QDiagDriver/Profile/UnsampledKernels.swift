internal import DiagnosisModel
internal import DiagnosisRules
internal import KernelAnalysis
internal import LLVMInterop

/// Kernels that a file has for this CPU beside those that ran: a dispatcher, or the types of the data, chose
/// others.
struct UnsampledKernels: Codable {
  /// The instruction that takes bytes as they are.
  let instruction: String
  /// Its occurrences in the file.
  let count: Int
  /// What the sampled loops multiply by.
  let sampled: [String]

  /// Loops that take less of a file's time say nothing of what it chose.
  private static let leastShare = 0.1

  /// Nil where the loops use the instruction, multiply no narrow numbers, or the file does not have it.
  ///
  /// - Parameter file: opens it once more; asked only where the loops leave it open.
  init?(
    beside loops: [SampledAnalysis.Loop], for target: Target,
    in file: () throws(MachineCodeError) -> ObjectCode
  ) {
    let total = loops.reduce(0) { $0 + $1.samples }
    let hot = loops.filter {
      Double($0.samples) >= Self.leastShare * Double(total)
        && [.int8Dot, .int8Widened, .integerProducts].contains(LoopWork(of: $0.profile))
    }
    guard
      let best = hot.lazy.compactMap({ loop in
        loop.profile.code?.peaks.first { $0.route == "dot" }?.instruction
      }).first
    else { return nil }
    let used = Set(hot.flatMap { ($0.profile.code?.products ?? []).map(\.instruction) })
    // Of one set, whatever the signs: vpdpbusd, vpdpbusds, vpdpbssd.
    guard !used.isEmpty, !used.contains(where: { $0.hasPrefix(best.prefix(5)) }),
      let features = try? TargetArchitecture(triple: target.triple).features(
        ofCPU: target.cpu, changedBy: target.features.joined(separator: ",")),
      let object = try? file()
    else { return nil }
    let there = DotProductCensus(object).entries.filter {
      $0.name == best && Set($0.features).isSubset(of: features)
    }
    guard !there.isEmpty else { return nil }
    instruction = best
    count = there.reduce(0) { $0 + $1.count }
    sampled = used.sorted()
  }

  /// "libfoo.so has kernels with vpdpbusd (532 of them), which this CPU runs; the sampled ones multiply by
  /// vpmaddwd: the types of the data, or its dispatcher, chose them".
  func sentence(on object: String) -> String {
    let name = object.split(separator: "/").last ?? ""
    return
      "\(name) has kernels with \(instruction) (\(count) of them), which this CPU runs; the sampled "
      + "ones multiply by \(sampled.joined(separator: " and ")): the types of the data, or its "
      + "dispatcher, chose them"
  }
}
