public import LLVMInterop

/// What is analysed: a module, or machine code that exists already.
public enum KernelSource: ~Copyable {
  case module(Module)
  case machineCode(ObjectCode)
}

extension KernelSource {
  /// The module again; nil for machine code.
  public var moduleCopy: Module? {
    switch self {
    case .module(let module): module.copy()
    case .machineCode: nil
    }
  }
}
