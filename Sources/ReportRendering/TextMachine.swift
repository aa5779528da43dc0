internal import DiagnosisModel

/// The machine side of a loop as lines of text:
///
///     machine    60 instructions, 10.8 cycles per iteration: 20.7 of 128 MACs per cycle (16 %)
///     made of    14 vpmulld ← mul <16 x i32>, 14 vpmovsxbd ← sext <16 x i8>, …
///     limits     ports FP1 FP2 10.8, then dispatch 7.5
///     what if    without the 15 extends 10.8 → 7.0 cycles
///     model      bounds over LLVM 22's model of znver5, …; LLVM's MCA, uncorrected, simulates 42 cycles (+290 %)
struct TextMachine {
  let machine: MachineProfile
  /// Origins shown; the rest is counted.
  static let shown = 8

  var lines: [(label: String, text: String)] {
    var lines = [("machine", summary), ("made of", origins)]
    if !limits.isEmpty { lines.append(("limits", limits)) }
    if !machine.whatIf.isEmpty { lines.append(("what if", whatIf)) }
    if !machine.peaks.isEmpty { lines.append(("routes", peaks)) }
    lines.append(("model", model))
    return lines
  }

  private var summary: String {
    var text = Figure.count(machine.instructions, "instruction")
    if machine.copies > 1 { text += " (the largest of \(machine.copies) machine loops)" }
    if let cycles = machine.cyclesPerIteration {
      text += ", \(Figure.text(cycles)) cycles per iteration"
    }
    if let rate = machine.macsPerCycle {
      text += ": \(Figure.text(rate))"
      if let peak = machine.peakMACsPerCycle, peak > 0 {
        text += " of \(Figure.text(peak))"
        text += " MACs per cycle (\(Int((rate / peak * 100).rounded())) %)"
      } else {
        text += " MACs per cycle"
      }
    }
    if machine.stackReferences > 0 {
      text += ", \(Figure.count(machine.stackReferences, "stack reference"))"
    }
    return text
  }

  private var origins: String {
    var parts = machine.origins.prefix(Self.shown).map { origin in
      "\(origin.count) \(origin.mnemonic)" + (origin.operation.map { " ← \($0)" } ?? "")
    }
    let rest = machine.origins.dropFirst(Self.shown).reduce(0) { $0 + $1.count }
    if rest > 0 { parts.append("\(rest) more") }
    if machine.unmapped > 0, machine.origins.contains(where: { $0.operation != nil }) {
      parts.append("\(machine.unmapped) of no IR instruction in particular")
    }
    return parts.joined(separator: ", ")
  }

  private var limits: String {
    guard let bottleneck = machine.bottleneck else { return "" }
    let next = machine.nextBottleneck.map { ", then \($0)" } ?? ""
    return bottleneck + next
  }

  private var whatIf: String {
    guard let cycles = machine.cyclesPerIteration else { return "" }
    return machine.whatIf.map {
      "\($0.change) \(Figure.text(cycles)) → \(Figure.text($0.cyclesPerIteration)) cycles"
    }
    .joined(separator: "; ")
  }

  private var peaks: String {
    "MACs per cycle at the most: "
      + machine.peaks.map { "\($0.route) \(Figure.text($0.macsPerCycle))" }.joined(separator: ", ")
  }

  private var model: String {
    guard let simulated = machine.simulatedCyclesPerIteration else { return machine.model }
    var text =
      "\(machine.model); LLVM's MCA, uncorrected, simulates \(Figure.text(simulated)) cycles"
    if let cycles = machine.cyclesPerIteration, cycles > 0 {
      let difference = simulated / cycles - 1
      if abs(difference) > Self.notableDifference {
        text += " (\(difference > 0 ? "+" : "−")\(Int((abs(difference) * 100).rounded())) %)"
      }
    }
    return text
  }

  /// Where simulation and bounds differ by more than this, the reader is told.
  private static let notableDifference = 0.25
}
