internal import CLLVM
internal import CLLVMShims
internal import DiagnosisModel

/// An architecture that LLVM can generate code for, found by triple, and its tables of CPUs and
/// features.
public struct TargetArchitecture: Equatable {
  let reference: LLVMTargetRef
  /// Normalised: `x86_64-unknown-linux-gnu`.
  public let triple: String

  public init(triple: String) throws(TargetError) {
    let message = LLVMNormalizeTargetTriple(triple)!
    defer { LLVMDisposeMessage(message) }
    self.triple = String(cString: message)
    guard let found = QDFindTarget(message) else {
      throw .unknownArchitecture(triple: triple, registered: Self.registeredNames)
    }
    reference = found
  }

  /// The architectures that triples can begin with, in alphabetical order.
  public static var registeredNames: [String] { names { QDGetTargetNames($0, $1) }.sorted() }

  public var cpuNames: [String] { names { QDGetCPUNames(reference, triple, $0, $1) } }

  public var featureNames: [String] { names { QDGetFeatureNames(reference, triple, $0, $1) } }

  public func isCPU(_ name: String) -> Bool { QDIsCPUName(reference, triple, name) }

  /// What a CPU can do by its name, changed by a feature string: every feature that is switched on,
  /// in alphabetical order. Requires: names that the architecture has.
  public func features(ofCPU cpu: String, changedBy features: String = "") -> [String] {
    names { QDGetCPUFeatureNames(reference, triple, cpu, features, $0, $1) }
  }

  /// The CPU that code runs on when none is named; empty where LLVM has no name for it.
  public var genericCPU: String {
    switch Architecture.name(inTriple: triple) {
    case "x86_64": "x86-64"
    case "riscv64": "generic-rv64"
    case "riscv32": "generic-rv32"
    default: isCPU("generic") ? "generic" : ""
    }
  }

  public func check(cpu: String) throws(TargetError) {
    guard !cpu.isEmpty, !isCPU(cpu) else { return }
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
}

/// The names that a shim lists: asked for their number first, then for themselves.
func names(
  _ list: (UnsafeMutablePointer<UnsafePointer<CChar>?>?, Int) -> Int
) -> [String] {
  // Most lists fit: to make one anew, for its length alone, is what they cost.
  var names = [UnsafePointer<CChar>?](repeating: nil, count: 512)
  var count = names.withUnsafeMutableBufferPointer { list($0.baseAddress, $0.count) }
  if count > names.count {
    names = [UnsafePointer<CChar>?](repeating: nil, count: count)
    count = names.withUnsafeMutableBufferPointer { list($0.baseAddress, $0.count) }
  }
  return names.prefix(count).map { String(cString: $0!) }
}
