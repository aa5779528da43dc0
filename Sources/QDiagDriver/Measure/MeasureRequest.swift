public import DiagnosisModel
internal import KernelAnalysis
internal import KernelExecution
internal import LLVMInterop

/// A wish to run loops, or basic blocks, and to see what they take.
public struct MeasureRequest: Sendable {
  /// A kernel that `analyze` reads; a file of blocks with `isBlocks`.
  public var path: String
  public var isBlocks = false
  /// A pattern; nil is every function.
  public var function: String?
  /// `function:0x40` or `0x40`; nil is every innermost loop.
  public var loop: String?
  /// Whether branches inside loops are followed, not passed.
  public var followsBranches = false
  public var cpu: String?
  public var features: String?
  public var simulateOn: String?

  public init(path: String) {
    self.path = path
  }

  /// - Throws: `InputError` where there is nothing that can be measured.
  public func run(
    _ observer: ExplainObserver = ExplainObserver()
  ) throws(InputError) -> LoopMeasurements {
    try FileAnalysis.guarded(subject: path.onOneLine) { () throws(InputError) in
      let runner: LoopRunner
      do throws(MachineCodeError) {
        runner = try LoopRunner(simulateOn: simulateOn, followsBranches: followsBranches)
      } catch {
        throw InputError(path: path, message: error.message)
      }
      let found = isBlocks ? try blocks(runner) : try loops(runner)
      var loops: [MeasuredLoop] = []
      for (index, item) in found.enumerated() {
        if observer.shouldStop() { throw InputError(path: path, message: "interrupted") }
        observer.progress("\(index) of \(found.count) measured")
        loops.append(runner.measured(item.loop, item.code))
      }
      if loops.allSatisfy({ $0.measured == nil }), let first = loops.first {
        throw InputError(path: path, message: "\(first.id): \(first.refusal ?? "not measured")")
      }
      return LoopMeasurements(
        tool: ToolIdentity.tool, cpu: CodeGenTarget.hostCPU, loops: loops)
    }
  }

  private typealias Found = [(loop: MeasuredLoop, code: MeasuredCode)]

  private func blocks(_ runner: LoopRunner) throws(InputError) -> Found {
    var found: Found = []
    for block in try BlockFile(path: path).blocks {
      found.append(try runner.block(block, input: path))
    }
    return found
  }

  private func loops(_ runner: LoopRunner) throws(InputError) -> Found {
    let object = try MeasurableObject.read(
      path, wish: TargetWish(cpu: cpu, features: features, triple: nil))
    let choice = FunctionChoice(function.map { [$0] } ?? [])
    let found = try runner.loops(of: object, input: path, where: choice.includes)
    if let complaint = choice.complaint { throw InputError(path: path, message: complaint) }
    guard !found.isEmpty else { throw InputError(path: path, message: "there is no loop in it") }
    guard let loop else { return found }
    let wanted = found.filter { $0.loop.id == loop || $0.loop.id.hasSuffix(":\(loop)") }
    guard !wanted.isEmpty else {
      let known = found.prefix(5).map(\.loop.id).joined(separator: ", ")
      throw InputError(
        path: path, message: "--loop: there is no loop '\(loop)'; there are: \(known)")
    }
    return wanted
  }
}

/// The machine code of an input, generated where it is IR.
enum MeasurableObject {
  static func read(_ path: String, wish: TargetWish) throws(InputError) -> ObjectCode {
    let buffer: InputBuffer
    do throws(InputReadError) {
      buffer = try InputBuffer(path: path)
    } catch {
      throw InputError(path: path, message: error.reason.lowercasedFirst)
    }
    let file = try buffer.withBytes { bytes, _ throws(InputError) in
      try objectFile(NamedBytes(path: path, bytes: bytes), wish)
    }
    do throws(MachineCodeError) {
      return try ObjectCode(file)
    } catch {
      throw InputError(path: path, message: error.message)
    }
  }

  private static func objectFile(
    _ input: NamedBytes, _ wish: TargetWish
  ) throws(InputError) -> [UInt8] {
    let read = try InputRegistry.read(input, for: wish)
    switch consume read.source {
    case .machineCode(let object): return Array(object.bytes)
    case .module(let module, _):
      let analyzer = KernelAnalyzer(.module(module), path: input.path)
      do {
        let target = try TargetChoice(wish, for: analyzer.evidence).target
        let kernel = try analyzer.analyze(
          for: target,
          options: CodeOptions(isWanted: false, contraction: .intrinsicsOnly, keepsObject: true))
        guard let file = kernel.objectFile else {
          let reason = kernel.diagnostics.first?.message ?? "no machine code comes of it"
          throw InputError(path: input.path, message: reason)
        }
        return file
      } catch let error as InputError {
        throw error
      } catch {
        throw InputError(path: input.path, message: "\(error)")
      }
    }
  }
}
