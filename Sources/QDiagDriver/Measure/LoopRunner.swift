internal import DiagnosisModel
internal import KernelAnalysis
internal import KernelExecution
internal import LLVMInterop

/// Takes loops and blocks, runs them where that is wanted, and sets models beside.
struct LoopRunner {
  /// Whose model predicts.
  let cpu: String
  private let reader: CodeReader
  private let measurer: CodeMeasurer?
  private let followsBranches: Bool
  private let needsCoreAlone: Bool

  /// - Parameters:
  ///   - simulateOn: a CPU; nil is this machine's.
  ///   - measures: whether anything runs.
  ///   - keepsPlaces: whether code runs where it lies in its file, as far as lines of code go.
  ///   - needsCoreAlone: whether times beside another thread of the same core are refused, not noted.
  init(
    simulateOn: String?, followsBranches: Bool = false, measures: Bool = true,
    keepsPlaces: Bool = true, needsCoreAlone: Bool = false
  ) throws(MachineCodeError) {
    let triple = "x86_64-unknown-linux-gnu"
    let features: [String]
    do throws(TargetError) {
      let architecture = try TargetArchitecture(triple: triple)
      cpu = try CPUName(simulateOn ?? "host", triple: triple).name
      features = architecture.features(ofCPU: cpu)
    } catch {
      throw MachineCodeError(message: "--simulate-on: \(error)")
    }
    reader = try CodeReader(
      triple: triple, cpu: cpu, features: features, prefersTaken: followsBranches,
      keepsPlaces: keepsPlaces)
    measurer = measures ? CodeMeasurer() : nil
    self.followsBranches = followsBranches
    self.needsCoreAlone = needsCoreAlone
  }

  func loops(
    of object: borrowing ObjectCode, input: String, where isIncluded: (String) -> Bool
  ) throws(InputError) -> [(loop: MeasuredLoop, code: MeasuredCode)] {
    guard Architecture(triple: object.triple) == .x86, object.triple.hasPrefix("x86_64") else {
      throw InputError(
        path: input, message: "code for \(object.triple) cannot run here: x86-64 is measured")
    }
    do throws(MachineCodeError) {
      return try reader.loops(of: object, where: isIncluded).map { code in
        var loop = described(code, id: code.id, input: input, group: Self.group(code))
        // The estimates are of the way that falls through.
        if followsBranches, code.forks > 0 { loop.estimates = [] }
        return (loop, MeasuredCode(steps: code.steps, isLoop: true))
      }
    } catch {
      throw InputError(path: input, message: error.message)
    }
  }

  func block(
    _ block: BlockFile.Block, input: String
  ) throws(InputError) -> (loop: MeasuredLoop, code: MeasuredCode) {
    let text = "block:\n.byte " + block.bytes.map(String.init).joined(separator: ",") + "\n"
    let error = InputError(path: input, message: "\(block.line): this is no machine code")
    guard let object = Assembly.assemble(text, triple: "x86_64-unknown-linux-gnu") else {
      throw error
    }
    let found: LoopCode?
    do throws(MachineCodeError) {
      found = try reader.block(of: object)
    } catch {
      throw InputError(path: input, message: "\(block.line): \(error.message)")
    }
    guard let found else { throw error }
    let count = found.steps.reduce(0) { $0 + $1.bytes.count }
    var loop = described(found, id: "block \(block.line)", input: input, group: block.group)
    // A return or bytes that do not decode are not in the region.
    if count < block.bytes.count { loop.refusal = "bytes that are no straight line of code" }
    return (loop, MeasuredCode(steps: found.steps, isLoop: false))
  }

  /// The loop with what it took, or why it did not run.
  func measured(_ loop: MeasuredLoop, _ code: MeasuredCode) -> MeasuredLoop {
    guard let measurer, loop.refusal == nil else { return loop }
    var loop = loop
    do throws(MeasuringError) {
      let result = try measurer.measure(code)
      if needsCoreAlone, result.isShared {
        throw MeasuringError(description: "something else ran on the same core all the time")
      }
      loop.measured = MeasuredFigures(
        cyclesPerIteration: result.cycles, spread: result.spread, rounds: result.rounds,
        droppedRounds: result.droppedRounds, pages: result.pages, notes: notes(result, loop))
    } catch {
      loop.refusal = error.description
    }
    return loop
  }

  private func notes(_ result: CodeMeasurement, _ loop: MeasuredLoop) -> [String] {
    var notes: [String] = []
    if loop.forks > 0 {
      notes.append(
        "the way that \(followsBranches ? "takes" : "passes") the branches inside the loop")
    }
    if result.hasAliases {
      notes.append("more pages than memory: some are the same, which can make it slower")
    }
    if result.isShared {
      notes.append(
        "something else ran on the same core all the time: alone it can take half as long")
    }
    if result.memoryHoldsPointers {
      notes.append("memory held pointers, since the code follows some")
    }
    return notes
  }

  private func described(
    _ code: LoopCode, id: String, input: String, group: String
  ) -> MeasuredLoop {
    var estimates = code.code.estimates
    if estimates.isEmpty, let cycles = code.code.cyclesPerIteration {
      estimates = [CycleEstimate(method: .bounds, cyclesPerIteration: cycles)]
    }
    return MeasuredLoop(
      id: id, input: input, group: group, instructions: code.steps.count, forks: code.forks,
      estimates: estimates, model: code.code.model)
  }

  private static func group(_ code: LoopCode) -> String {
    let bits = code.steps.map(\.instruction.vectorBits).max() ?? 0
    return bits == 0 ? "scalar" : "\(bits)-bit vectors"
  }
}
