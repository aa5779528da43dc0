internal import LLVMInterop

/// What the general registers are to a stretch of code: which step by the same amount every time, which
/// address memory, which are free.
///
/// Only the code's text decides. A register of which nothing is known keeps what the code leaves in it.
struct RegisterRoles {
  /// By register: what it grows by every time; only for those that nothing else writes.
  private(set) var steps: [GeneralRegister: Int] = [:]
  /// Those that grow by another, unchanging register, which is the value.
  private(set) var strides: [GeneralRegister: GeneralRegister] = [:]
  private(set) var bases: Set<GeneralRegister> = []
  private(set) var indices: Set<GeneralRegister> = []
  /// The largest factor that a register is multiplied by in an address.
  private(set) var scales: [GeneralRegister: Int] = [:]
  /// By register: how far past a multiple of 64 it must point for the accesses that must be aligned.
  private(set) var shifts: [GeneralRegister: Int] = [:]
  private(set) var written: Set<GeneralRegister> = []
  private(set) var used: Set<GeneralRegister> = []
  /// Whether the stack pointer moves, and by how much at the most, all steps together.
  private(set) var movesStack = false
  private(set) var stackStride = 0

  init(_ instructions: [MachineInstruction]) {
    var spoiled: Set<GeneralRegister> = []
    var additions: [GeneralRegister: GeneralRegister] = [:]
    var alignments: [GeneralRegister: Int] = [:]
    for instruction in instructions {
      let operands = instruction.operands
      used.formUnion(GeneralRegister.named(in: operands))
      used.formUnion(Self.implicit(instruction))
      addAddress(operands, scale: instruction.memory?.scale ?? 1)
      if let need = Self.alignment(instruction), need.bytes > alignments[need.base] ?? 0 {
        alignments[need.base] = need.bytes
        shifts[need.base] = need.shift
      }
      for register in Self.writes(instruction) {
        written.insert(register)
        if register == .stackPointer {
          stackStride += abs(Self.step(of: register, by: instruction) ?? 8)
        }
        if let step = Self.step(of: register, by: instruction) {
          steps[register, default: 0] += step
        } else if let other = Self.addend(to: register, by: instruction),
          additions[register] == nil
        {
          additions[register] = other
        } else {
          spoiled.insert(register)
        }
      }
    }
    movesStack = written.contains(.stackPointer)
    strides = additions.filter {
      !spoiled.contains($0.key) && steps[$0.key] == nil && !written.contains($0.value)
    }
    for register in spoiled.union(additions.keys) { steps[register] = nil }
  }

  /// A register that the code has no use for.
  var free: GeneralRegister? {
    GeneralRegister.all.last { !used.contains($0) && $0 != .stackPointer }
  }

  private mutating func addAddress(_ operands: String, scale: Int) {
    guard let open = operands.firstIndex(of: "["), let close = operands[open...].firstIndex(of: "]")
    else { return }
    let registers = GeneralRegister.named(in: operands[open..<close])
    if let base = registers.first {
      let isScaled = registers.count == 1 && operands[open..<close].contains("*")
      if isScaled { indices.insert(base) } else { bases.insert(base) }
    }
    if registers.count > 1 { indices.insert(registers[1]) }
    if let index = registers.last { scales[index] = max(scales[index] ?? 1, scale) }
  }

  /// What an instruction that faults on other addresses demands of its base.
  private static func alignment(
    _ instruction: MachineInstruction
  ) -> (base: GeneralRegister, bytes: Int, shift: Int)? {
    let (mnemonic, operands) = (instruction.mnemonic, instruction.operands)
    let bytes = instruction.accessBytes
    guard let memory = instruction.memory, [16, 32, 64].contains(bytes),
      let open = operands.firstIndex(of: "["), let close = operands[open...].firstIndex(of: "]"),
      let base = GeneralRegister.named(in: operands[open..<close]).first
    else { return nil }
    let isAlignedMove = ["movap", "movdqa", "movnt"].contains(where: mnemonic.contains)
    // Older forms take aligned operands alone, but for the moves that say otherwise.
    let isOlder =
      !mnemonic.hasPrefix("v") && instruction.vectorBits == 128 && !mnemonic.contains("movu")
      && !mnemonic.contains("movdqu") && mnemonic != "lddqu"
    guard isAlignedMove || isOlder else { return nil }
    return (base, bytes, (-memory.displacement % bytes + bytes) % bytes)
  }

  private static let readers: Set<String> = ["cmp", "test", "bt", "push", "prefetch", "nop"]

  private static func writes(_ instruction: MachineInstruction) -> [GeneralRegister] {
    var written = implicit(instruction)
    let mnemonic = instruction.mnemonic
    guard !readers.contains(mnemonic), !instruction.flags.contains(.branch) else { return written }
    let operands = instruction.operands.split(separator: ",").map { $0.drop { $0 == " " } }
    if let first = operands.first, let register = GeneralRegister(first) {
      written.append(register)
    }
    if ["xchg", "xadd", "mulx"].contains(mnemonic), operands.count > 1,
      let second = GeneralRegister(operands[1])
    {
      written.append(second)
    }
    return written
  }

  /// Those that an instruction writes and does not name.
  private static func implicit(_ instruction: MachineInstruction) -> [GeneralRegister] {
    let operands = instruction.operands.split(separator: ",").count
    let names: [String] =
      switch instruction.mnemonic {
      case "mul", "div", "idiv": ["rax", "rdx"]
      case "imul" where operands == 1: ["rax", "rdx"]
      case "cdq", "cqo", "cwd": ["rdx"]
      case "cdqe", "cwde", "cbw": ["rax"]
      case "push", "pop": ["rsp"]
      case "leave": ["rsp", "rbp"]
      case "cmpxchg", "lahf": ["rax"]
      default: []
      }
    return names.compactMap { GeneralRegister($0) }
  }

  private static func step(
    of register: GeneralRegister, by instruction: MachineInstruction
  ) -> Int? {
    let operands = instruction.operands.split(separator: ",").map { $0.drop { $0 == " " } }
    guard let first = operands.first, ["r", "e"].contains(first.first),
      GeneralRegister(first) == register
    else { return nil }
    switch instruction.mnemonic {
    case "inc": return 1
    case "dec": return -1
    case "add": return operands.count > 1 ? Int(operands[1]) : nil
    case "sub": return operands.count > 1 ? Int(operands[1]).map { -$0 } : nil
    case "lea":
      // lea rax, [rax + 16]
      guard let memory = instruction.memory, memory.indexUnit == nil,
        GeneralRegister.named(in: operands.dropFirst().joined()) == [register]
      else { return nil }
      return memory.displacement
    default: return nil
    }
  }

  private static func addend(
    to register: GeneralRegister, by instruction: MachineInstruction
  ) -> GeneralRegister? {
    let operands = instruction.operands.split(separator: ",").map { $0.drop { $0 == " " } }
    guard instruction.mnemonic == "add", operands.count == 2,
      GeneralRegister(operands[0]) == register
    else { return nil }
    return GeneralRegister(operands[1])
  }
}
