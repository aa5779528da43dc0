internal import CHost
internal import DiagnosisModel
internal import FoundationEssentials
internal import KernelAnalysis
internal import LLVMInterop
internal import Profiling

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the code of one file, or in memory, says of the samples in it.
struct SampledAnalysis: Codable {
  struct Loop: Codable {
    var samples: Int
    var profile: LoopProfile
    var findings: [Finding]
  }

  struct Rest: Codable {
    var symbol: String?
    var samples: Int
  }

  var loops: [Loop] = []
  /// Samples in no innermost loop, by function.
  var rest: [Rest] = []
  var target: Target?
  var unsampled: UnsampledKernels?
}

/// Analyses sampled code, each file in a process of its own: what programs run is untrusted input.
struct SampledObjectRun {
  let limits: AnalysisLimits
  let cpu: String?

  /// One result an object, in their order.
  func run(
    _ objects: [SampleGrouping.Object]
  ) throws(InputError) -> [Result<SampledAnalysis, InputError>] {
    var results: [Result<SampledAnalysis, InputError>] = []
    let signal = SideBySide(
      count: objects.count, parallelism: ProcessInfo.processInfo.activeProcessorCount
    ).run(
      work: { work(on: objects[$0]) },
      deliver: { outcome in
        let name = objects[outcome.index].name
        if let error = outcome.failure(on: name) {
          results.append(.failure(error))
        } else if let analysis = Self.decode(outcome.output) {
          results.append(.success(analysis))
        } else {
          results.append(
            .failure(InputError(path: name, message: "the analysis wrote no result")))
        }
      },
      progress: { _ in })
    if signal != nil { throw InputError(path: "profile", message: "interrupted") }
    return results
  }

  private static func decode(_ file: Int32) -> SampledAnalysis? {
    guard let bytes = TextFile.contents(file, most: 1 << 30) else { return nil }
    return try? JSONDecoder().decode(SampledAnalysis.self, from: Data(bytes.utf8))
  }

  /// In the child: the analysis on standard output, or one line on standard error.
  private func work(on object: SampleGrouping.Object) -> Int32 {
    do throws(InputError) {
      let analysis = try limits.bound(subject: object.name) { () throws(InputError) in
        try FileAnalysis.guarded(subject: object.name) { () throws(InputError) in
          try analyze(object)
        }
      }
      guard let data = try? JSONEncoder().encode(analysis) else { return 2 }
      return data.withUnsafeBytes(Self.write) ? 0 : 2
    } catch {
      let line = "error: \(object.name.onOneLine): \(error.message)\n"
      _ = line.utf8CString.withUnsafeBytes {
        Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count - 1)
      }
      return 2
    }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(
        STDOUT_FILENO, bytes.baseAddress! + written, bytes.count - written)
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  // MARK: Analysis

  private func analyze(_ object: SampleGrouping.Object) throws(InputError) -> SampledAnalysis {
    guard let generated = object.generated else { return try analyzeFile(object) }
    let own: JITObject.Machine =
      Architecture(triple: CodeGenTarget.hostTriple) == .aarch64 ? .aarch64 : .x86
    let file = JITObject.elf(
      generated.pieces,
      symbols: generated.symbols.isEmpty ? Self.symbols(of: generated) : generated.symbols,
      machine: generated.machine ?? own)
    return try analyze(
      code(file, object.name), SampleAddresses(object.byPlace), object.name)
  }

  /// The functions that the program named, as far as they stand in its code.
  private static func symbols(of code: SampleGrouping.GeneratedCode) -> [JITObject.Symbol] {
    guard let piece = code.pieces.first,
      let map = TextFile.contents("/tmp/perf-\(code.process).map", most: 64 << 20)
    else { return [] }
    let end = piece.address + UInt64(piece.code.count)
    return PerfMap.symbols(map).filter {
      $0.address >= piece.address && $0.address < end && $0.size <= end - $0.address
    }
  }

  private func code(_ file: [UInt8], _ name: String) throws(InputError) -> ObjectCode {
    do throws(MachineCodeError) {
      return try ObjectCode(file)
    } catch {
      throw InputError(path: name, message: error.message)
    }
  }

  private func analyzeFile(_ object: SampleGrouping.Object) throws(InputError) -> SampledAnalysis {
    let buffer: InputBuffer
    do throws(InputReadError) {
      buffer = try InputBuffer(path: object.name)
    } catch {
      throw InputError(path: object.name, message: error.reason.lowercasedFirst)
    }
    return try buffer.withBytes { bytes, _ throws(InputError) in
      let raw = UnsafeRawBufferPointer(bytes)
      let code: ObjectCode
      do throws(MachineCodeError) {
        code = try ObjectCode(raw)
      } catch {
        throw InputError(path: object.name, message: error.message)
      }
      let addresses = FileSamples.Places(object).addresses(in: raw, code)
      var analysis = try analyze(code, addresses, object.name)
      if let target = analysis.target {
        analysis.unsampled = UnsampledKernels(beside: analysis.loops, for: target) {
          () throws(MachineCodeError) in try ObjectCode(raw)
        }
      }
      return analysis
    }
  }

  private func analyze(
    _ code: consuming ObjectCode, _ addresses: SampleAddresses, _ name: String
  ) throws(InputError) -> SampledAnalysis {
    let isOwn = Architecture(triple: code.triple) == Architecture(triple: CodeGenTarget.hostTriple)
    let functions = code.functions.filter(addresses.meet)
    let wanted = Set(functions.map(\.index))
    let analyzer = KernelAnalyzer(
      .machineCode(code), path: name, at: { wanted.contains($0.index) })
    do {
      let wish = TargetWish(cpu: cpu ?? (isOwn ? "host" : nil))
      let target = try TargetChoice(wish, for: analyzer.evidence).target
      let options = try CodeOptions(
        isWanted: true, simulateOn: nil, measurements: nil, contraction: "on", target: target)
      let kernel = try diagnose(analyzer, for: target, options: options)
      return attribute(addresses, to: kernel, functions: functions)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(path: name, message: "\(error)")
    }
  }

  private func attribute(
    _ addresses: SampleAddresses, to kernel: DiagnosedKernel, functions: [CodeRange]
  ) -> SampledAnalysis {
    let (counts, outside) = addresses.byLoop(of: kernel)
    var rest: [String?: Int] = [:]
    for (address, count) in outside {
      let function = functions.first {
        $0.address <= address && address < $0.address &+ UInt64($0.size)
      }
      let name = function.map { $0.isSection ? "0x\(String(address, radix: 16))" : $0.name }
      rest[name, default: 0] += count
    }
    var analysis = SampledAnalysis()
    analysis.target = kernel.target
    analysis.loops = counts.map { index, count in
      SampledAnalysis.Loop(
        samples: count, profile: kernel.loops[index],
        findings: kernel.findings.filter { $0.loop == kernel.loops[index].id })
    }
    // Of files without symbols every address would be a place of its own.
    let named = rest.filter { $0.key?.hasPrefix("0x") != true }
    let nameless = rest.filter { $0.key?.hasPrefix("0x") == true }.values.reduce(0, +)
    analysis.rest = named.map { SampledAnalysis.Rest(symbol: $0.key, samples: $0.value) }
    if nameless > 0 { analysis.rest.append(SampledAnalysis.Rest(symbol: nil, samples: nameless)) }
    return analysis
  }
}
