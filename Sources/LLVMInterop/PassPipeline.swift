internal import CLLVM
internal import CLLVMShims

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// LLVM's message on a pass pipeline that could not run.
public struct PassPipelineError: Error, Equatable, Sendable, CustomStringConvertible {
  public let pipeline: String
  public let message: String

  public var description: String { "pass pipeline '\(pipeline)': \(message)" }
}

extension Module {
  /// Runs a pipeline of the new pass manager over the module, spelled as for `opt -passes=`.
  ///
  /// Loop and SLP vectorisation are on, as TVM and clang have them. The module of a pipeline that failed
  /// is not to be used again.
  public func runPasses(
    _ pipeline: String = "default<O3>", for machine: borrowing TargetMachine
  ) throws(PassPipelineError) {
    var message: UnsafeMutablePointer<CChar>?
    defer { free(message) }
    guard !QDRunPasses(reference, pipeline, machine.reference, &message) else { return }
    // Passes may have failed anywhere: to free the module could crash.
    keepUntilExit()
    throw PassPipelineError(
      pipeline: pipeline, message: message.map { String(cString: $0) } ?? "unknown")
  }
}

extension Module {
  /// Unrolls the innermost loops of the module by `Unrolling.count`, each copy of a body with sums of its
  /// own. Loops that LLVM cannot unroll, or whose sums it cannot tell apart, stay.
  public func unrollWithSumsOfTheirOwn(
    for machine: borrowing TargetMachine
  ) throws(PassPipelineError) {
    Unrolling.configure
    let kind = LLVMGetMDKindIDInContext(LLVMGetModuleContext(reference), "llvm.loop", 9)
    for function in functions where !function.isDeclaration {
      for block in function.basicBlocks {
        // Vectorizers ask that their loops stay as they are.
        guard let end = LLVMGetBasicBlockTerminator(block.reference) else { continue }
        LLVMSetMetadata(end, kind, nil)
      }
    }
    try runPasses("function(loop-simplify,lcssa,loop-unroll)", for: machine)
  }

  /// Removes what keeps passes from functions that were compiled without optimization.
  public func allowOptimization() {
    for function in functions where !function.isDeclaration {
      guard function.hasAttribute("optnone") else { continue }
      // `optnone` requires `noinline`, which nobody else asked for.
      for name in ["optnone", "noinline"] { function.removeAttribute(name) }
    }
  }
}

/// How loops are unrolled in this process: LLVM takes it from options that are global and set once.
public enum Unrolling {
  public static let count = 4

  fileprivate static let configure: Void = {
    let options = [
      "qdiag", "-unroll-count=\(count)", "-unroll-runtime", "-unroll-add-parallel-reductions",
      "-unroll-threshold=100000",
    ]
    var words = options.map { UnsafePointer(strdup($0)) }
    LLVMParseCommandLineOptions(Int32(words.count), &words, nil)
    for word in words { free(UnsafeMutablePointer(mutating: word)) }
  }()
}
