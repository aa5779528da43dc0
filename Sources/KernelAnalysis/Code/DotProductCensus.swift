public import DiagnosisModel
internal import InstructionSet
public import LLVMInterop

/// Which instructions for low precision a binary has, and how often each stands in it.
public struct DotProductCensus {
  public private(set) var entries: [HostReport.Instruction] = []

  private struct Key: Hashable {
    let mnemonic: String
    let vectorBits: Int
    let features: [String]
  }

  public init(_ object: borrowing ObjectCode) {
    let architecture = Architecture(triple: object.triple)
    // One of each of LLVM's opcodes is described: a library has millions of instructions.
    var known: [Int: Key?] = [:]
    var counts: [Key: Int] = [:]
    for range in object.functions {
      guard let points = try? object.points(of: range) else { continue }
      for point in points where point.opcode != 0 {
        if known[point.opcode] == nil {
          let described = try? object.instructions(at: [point], of: range)
          known[point.opcode] = described?.first.flatMap { Self.key($0, architecture) }
        }
        if let key = known[point.opcode] ?? nil { counts[key, default: 0] += 1 }
      }
    }
    entries = counts.map { key, count in
      HostReport.Instruction(
        name: key.mnemonic, vectorBits: key.vectorBits, features: key.features, count: count)
    }
    .sorted {
      ($0.count, $1.name, $1.vectorBits) > ($1.count, $0.name, $0.vectorBits)
    }
  }

  private static func key(_ instruction: MachineInstruction, _ architecture: Architecture) -> Key? {
    guard instruction.vectorBits > 0,
      let row = Catalogue.instruction(named: instruction.mnemonic, architecture),
      row.instructionClass == .dotProduct
    else { return nil }
    let needs = CodeNeeds(of: [instruction], architecture)
    return Key(
      mnemonic: instruction.mnemonic, vectorBits: instruction.vectorBits,
      features: needs.features.sorted())
  }
}

/// What a CPU can do at the most, by its model.
public enum CPUPeaks {
  /// - Parameter features: all that the CPU has, by LLVM's names.
  /// - Throws: `MachineCodeError` where there is no model.
  public static func peaks(
    triple: String, cpu: String, features: [String]
  ) throws(MachineCodeError) -> [HostReport.Peaks] {
    let estimator = try LoopEstimator(
      triple: triple, cpu: cpu, features: features, measurements: nil)
    return ["f32", "i16", "i8"].map { element in
      HostReport.Peaks(
        elementType: ElementType(spelling: element), routes: estimator.peaks(of: element))
    }
  }
}
