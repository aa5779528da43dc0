public import DiagnosisModel
internal import DiagnosisRules
internal import KernelAnalysis
internal import LLVMInterop
internal import Profiling

/// A wish to know where the time of a program goes: one that is run for it, or samples of one.
public struct ProfileRequest: Sendable {
  /// The program with its arguments; empty where there are samples.
  public var command: [String] = []
  /// `perf.data`, or what `perf script` prints.
  public var perfFile: String?
  /// The CPU that loops are judged for; nil is this machine's.
  public var cpu: String?
  /// Samples a second.
  public var frequency = 997
  public var limits = AnalysisLimits()

  public init() {}

  /// The loops that are analysed take at least so much of the time, all code in a file together.
  private static let least = 0.005
  /// Functions are named that take at least so much outside of loops.
  private static let leastPlace = 0.01

  /// - Throws: `InputError` where nothing was sampled.
  public func run(
    _ observer: ExplainObserver = ExplainObserver()
  ) throws(InputError) -> ProgramProfile {
    let sampler = PerfSampler(limits: limits)
    let subject = perfFile ?? command.joined(separator: " ").onOneLine
    let sampled: PerfSampler.Result
    if let perfFile {
      sampled = try sampler.read(perfFile)
    } else {
      observer.progress("sampling \(command.first ?? "")")
      sampled = try sampler.run(command, frequency: frequency)
    }
    let samples = sampled.samples
    guard samples.total > 0 else {
      throw InputError(path: subject, message: "no samples: it ran for too short a time")
    }
    observer.progress("analysing what was sampled")
    var profile = ProgramProfile(
      tool: ToolIdentity.tool, subject: subject,
      target: Target(
        triple: CodeGenTarget.hostTriple, cpu: cpu ?? CodeGenTarget.hostCPU, features: [],
        source: cpu == nil ? .host : .option),
      samples: samples.total, seconds: samples.seconds)
    profile.processes = samples.processes.count
    profile.threads = samples.threads.count
    if samples.event?.hasPrefix("cpu-clock") == true, sampled.frequency > 0, samples.seconds > 0 {
      profile.busyProcessors =
        (Double(samples.total) / Double(sampled.frequency) / samples.seconds).rounded4
    }
    profile.diagnostics = sampled.diagnostics
    try add(sampled, to: &profile)
    profile.bytePeak = Self.bytePeak(of: profile.target)
    profile.verdict = ProfileVerdict.sentence(on: profile)
    return profile
  }

  private static func bytePeak(of target: Target) -> CodeProfile.Peak? {
    guard let architecture = try? TargetArchitecture(triple: target.triple) else { return nil }
    let features = architecture.features(
      ofCPU: target.cpu, changedBy: target.features.joined(separator: ","))
    let peaks = try? CPUPeaks.peaks(
      triple: target.triple, cpu: target.cpu, features: features)
    return peaks?.first { $0.elementType == .i8 }?.routes.first {
      $0.route == "dot" || $0.route == "matrix"
    }
  }

  /// What just-in-time compilers left, of processes that were sampled in code of no file.
  private static func dumps(of samples: Samples) -> [Int: JITDump] {
    var processes: Set<Int> = []
    for case .memory(let process, _, _) in samples.counts.keys { processes.insert(process) }
    return samples.jitDumps.filter { processes.contains($0.key) }.compactMapValues { path in
      TextFile.bytes(path, most: mostDumpBytes).flatMap { $0.withUnsafeBytes { JITDump($0) } }
    }
  }

  private static let mostDumpBytes = 512 << 20

  /// The loops of all files and of code in memory, and what is none.
  private func add(
    _ sampled: PerfSampler.Result, to profile: inout ProgramProfile
  ) throws(InputError) {
    let total = Double(sampled.samples.total)
    let grouping = SampleGrouping(
      sampled.samples, snapshot: sampled.snapshot, dumps: Self.dumps(of: sampled.samples))
    var places = grouping.places
    let objects = grouping.objects.filter { Double($0.total) / total >= Self.least }
    for object in grouping.objects where Double(object.total) / total < Self.least {
      places.append((object.kind, object.name, nil, object.total))
    }
    let parts = try SampledObjectRun(limits: limits, cpu: cpu).run(objects)
    for (object, part) in zip(objects, parts) {
      switch part {
      case .success(let analysis):
        for loop in analysis.loops {
          var found = loop.profile
          let share = Double(loop.samples) / total
          found.weight = LoopWeight(value: share, unit: .shareOfTime, origin: .profile)
          profile.loops.append(
            ProgramProfile.SampledLoop(
              share: share, samples: loop.samples, object: object.name,
              kind: LoopWork(of: found), profile: found, findings: loop.findings))
        }
        // Many small functions are one place.
        let small = analysis.rest.filter { Double($0.samples) / total < Self.leastPlace }
        for place in analysis.rest where Double(place.samples) / total >= Self.leastPlace {
          places.append((object.kind, object.name, place.symbol, place.samples))
        }
        let others = small.reduce(0) { $0 + $1.samples }
        if others > 0 { places.append((object.kind, object.name, nil, others)) }
        if let unsampled = analysis.unsampled {
          profile.diagnostics.append(
            Diagnostic(severity: .note, message: unsampled.sentence(on: object.name)))
        }
        if let target = analysis.target, profile.target.features.isEmpty { profile.target = target }
      case .failure(let error):
        places.append((.unknown, object.name, nil, object.total))
        profile.diagnostics.append(
          Diagnostic(severity: .warning, message: "\(object.name): \(error.message)"))
      }
    }
    profile.loops.sort {
      ($0.samples, $1.object, $1.profile.id) > ($1.samples, $0.object, $0.profile.id)
    }
    profile.elsewhere = places.map {
      ProgramProfile.SampledPlace(
        share: Double($0.samples) / total, samples: $0.samples, kind: $0.kind, object: $0.object,
        symbol: $0.symbol, demangled: $0.symbol.flatMap(demangled))
    }
    .sorted {
      ($0.samples, $1.object ?? "", $1.symbol ?? "")
        > ($1.samples, $0.object ?? "", $0.symbol ?? "")
    }
  }
}
