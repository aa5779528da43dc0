internal import CLLVM
internal import CLLVMShims

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension Module {
  /// Gives every instruction of every defined function a debug line of its own: 1, 2, 3, … in the
  /// order of the module. Debug information that was there is lost; private functions become
  /// internal, so that they keep a symbol.
  ///
  /// - Returns: the number of instructions.
  @discardableResult
  public func numberInstructions() -> Int { Int(QDNumberInstructions(reference)) }

  /// Replaces the CPU and features that functions name, which win over the target machine's.
  public func overrideTargets(cpu: String, features: String) {
    QDOverrideFunctionTargets(reference, cpu, features)
  }

  /// Removes from the functions the CPU and feature names that LLVM 22 does not have.
  ///
  /// - Returns: the names removed, but for features that are switched off.
  public func dropUnknownTargets(triple: String) -> [String] {
    var count = 0
    guard let names = QDDropUnknownFunctionTargets(reference, triple, &count, nil) else {
      return []
    }
    defer { QDDisposeStrings(names, count) }
    return (0..<count).compactMap { names[$0].map { String(cString: $0) } }
  }

  /// Takes the code of a function out; it stays defined.
  ///
  /// - Parameter operand: as IR spells the function, `@"a name"`.
  /// - Returns: its name; nil where the module defines no such function.
  public func emptyFunction(_ operand: String) -> String? {
    guard let name = QDEmptyFunction(reference, operand) else { return nil }
    defer { free(name) }
    return String(cString: name)
  }

  /// The module's machine code. Spends the module: what is needed of it afterwards is asked before,
  /// or of a `copy()`.
  ///
  /// - Throws: `MachineCodeError` where code generation fails, with LLVM's words and the function at
  ///   fault.
  public consuming func objectCode(
    for machine: borrowing TargetMachine
  ) throws(MachineCodeError) -> ObjectCode {
    let (target, module) = (machine.reference, reference)
    storage.isSpent = true
    let buffer: LLVMMemoryBufferRef
    var function: UnsafeMutablePointer<CChar>?
    defer { free(function) }
    do throws(MachineCodeError) {
      buffer = try MachineCodeError.check { QDEmitObject(target, module, &function, $0) }
    } catch {
      var error = error
      error.functionAtFault = function.map { String(cString: $0) }
      // A crash leaves the module as it stood: to free it could crash again.
      keepUntilExit()
      throw error
    }
    defer { LLVMDisposeMemoryBuffer(buffer) }
    return try ObjectCode(
      UnsafeRawBufferPointer(
        start: LLVMGetBufferStart(buffer), count: LLVMGetBufferSize(buffer)))
  }
}
