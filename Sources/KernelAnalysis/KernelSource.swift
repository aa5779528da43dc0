public import LLVMInterop

/// What is analysed: a module, or machine code that exists already.
public enum KernelSource: ~Copyable {
  /// `again` reads the same module once more, for when code generation spoils it.
  case module(Module, again: (() -> Module?)? = nil)
  case machineCode(ObjectCode)
}

extension KernelSource {
  /// The module again; nil for machine code.
  public var moduleCopy: Module? {
    switch self {
    case .module(let module, _): module.copy()
    case .machineCode: nil
    }
  }
}
