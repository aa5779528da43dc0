public import LLVMInterop

/// What is analysed: a module, or machine code that exists already.
public enum KernelSource: ~Copyable {
  case module(Module)
  case machineCode(ObjectCode)
}
