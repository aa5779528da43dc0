internal import DiagnosisModel

extension CPUMeasurements.Instruction {
  /// The form with registers in place of their kinds, as assembly; of registers alone.
  func assembly(isX86: Bool) -> [String] {
    let numbers = [0, 14, 15]
    let parts = form.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return [form] }
    let operands = parts[1].split(separator: ", ").enumerated().map { index, operand -> String in
      let number = "\(numbers[min(index, 2)])"
      return isX86
        ? "\(operand)\(operand.hasSuffix("mm") ? number : "")"
        : String(operand.replacing("v.", with: "v\(number)."))
    }
    let line = "\(parts[0]) \(operands.joined(separator: ", "))"
    return isX86 ? [".intel_syntax noprefix", line] : [line]
  }
}
