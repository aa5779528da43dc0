internal import CLLVM
internal import CLLVMShims

/// An architecture that LLVM can generate code for, found by triple, and its tables of CPUs and
/// features.
public struct TargetArchitecture {
  let reference: LLVMTargetRef
  /// Normalised: `x86_64-unknown-linux-gnu`.
  public let triple: String

  public init(triple: String) throws(TargetError) {
    _ = Self.initialised
    let message = LLVMNormalizeTargetTriple(triple)!
    defer { LLVMDisposeMessage(message) }
    self.triple = String(cString: message)
    var found: LLVMTargetRef?
    var complaint: UnsafeMutablePointer<CChar>?
    guard LLVMGetTargetFromTriple(message, &found, &complaint) == 0, let found else {
      LLVMDisposeMessage(complaint)
      throw .unknownArchitecture(triple: triple, registered: Self.registeredNames)
    }
    reference = found
  }

  /// The architectures that triples can begin with, in alphabetical order.
  public static var registeredNames: [String] {
    _ = initialised
    var names: [String] = []
    var target = LLVMGetFirstTarget()
    while let current = target {
      names.append(String(cString: LLVMGetTargetName(current)))
      target = LLVMGetNextTarget(current)
    }
    return names.sorted()
  }

  public var cpuNames: [String] { names { QDGetCPUNames(reference, triple, $0, $1) } }

  public var featureNames: [String] { names { QDGetFeatureNames(reference, triple, $0, $1) } }

  public func isCPU(_ name: String) -> Bool { QDIsCPUName(reference, triple, name) }

  /// The CPU that code runs on when none is named.
  public var genericCPU: String { triple.hasPrefix("x86_64") ? "x86-64" : "generic" }

  public func check(cpu: String) throws(TargetError) {
    guard !isCPU(cpu) else { return }
    throw .unknownCPU(
      name: cpu, triple: triple, suggestion: nearestName(to: cpu, among: cpuNames))
  }

  public func check(features: String) throws(TargetError) {
    guard !features.isEmpty else { return }
    let known = featureNames
    for feature in features.split(separator: ",") {
      guard feature.hasPrefix("+") || feature.hasPrefix("-") else {
        throw .malformedFeature(String(feature))
      }
      let name = String(feature.dropFirst())
      guard !known.contains(name) else { continue }
      throw .unknownFeature(
        name: name, triple: triple, suggestion: nearestName(to: name, among: known))
    }
  }

  /// Registers the code generators once, on first use: start-up stays fast without them.
  private static let initialised: Void = {
    LLVMInitializeX86TargetInfo()
    LLVMInitializeX86Target()
    LLVMInitializeX86TargetMC()
    LLVMInitializeX86AsmPrinter()
    LLVMInitializeX86AsmParser()
    LLVMInitializeX86Disassembler()
    LLVMInitializeAArch64TargetInfo()
    LLVMInitializeAArch64Target()
    LLVMInitializeAArch64TargetMC()
    LLVMInitializeAArch64AsmPrinter()
    LLVMInitializeAArch64AsmParser()
    LLVMInitializeAArch64Disassembler()
  }()
}

/// The names that a shim lists: asked for their number first, then for themselves.
func names(
  _ list: (UnsafeMutablePointer<UnsafePointer<CChar>?>?, Int) -> Int
) -> [String] {
  var names = [UnsafePointer<CChar>?](repeating: nil, count: list(nil, 0))
  let count = names.count
  _ = names.withUnsafeMutableBufferPointer { list($0.baseAddress, count) }
  return names.map { String(cString: $0!) }
}
