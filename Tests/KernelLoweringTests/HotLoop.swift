import KernelLowering
import LLVMInterop
import Testing

/// The innermost loop of a kernel that has only one, with its instructions counted by spelling.
struct HotLoop {
  /// All but addresses, phis, the test and the step of the loop: `mul <16 x i32>`, `broadcast`.
  let work: [String: Int]
  let tripCount: Int?
  let depth: Int

  init(of kernel: LoweredKernel) throws {
    let loops = try LoopForest().innermostLoops(of: #require(kernel.function))
    try #require(loops.count == 1)
    var work: [String: Int] = [:]
    for instruction in loops[0].blocks.flatMap({ Array($0.instructions) }) {
      if let name = Self.name(of: instruction) { work[name, default: 0] += 1 }
    }
    self.work = work
    tripCount = loops[0].tripCount
    depth = loops[0].depth
  }

  private static func name(of instruction: Instruction) -> String? {
    let type = instruction.type.spelling
    switch instruction.opcode {
    case .getelementptr, .phi, .br, .icmp: return nil
    // Scalar 64-bit arithmetic is the loop's own.
    case .add, .mul, .shl: return type == "i64" ? nil : "\(instruction.opcode.rawValue) \(type)"
    case .sext, .zext:
      return "\(instruction.opcode.rawValue) \(instruction.operand(0).type.spelling) to \(type)"
    case .shufflevector:
      return instruction.shuffleMask.allSatisfy { $0 == 0 } ? "broadcast" : "shufflevector"
    case .insertelement: return "insertelement"
    case .call: return "\(instruction.intrinsic?.name ?? instruction.calleeName) \(type)"
    default: return "\(instruction.opcode.rawValue) \(type)"
    }
  }
}
