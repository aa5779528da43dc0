internal import CLLVMShims

/// The CPUs that LLVM knows.
public enum Processor {
  /// LLVM's name of this machine's CPU.
  public static var hostName: String { consume(QDHostCPU()) }

  /// The triple of this machine.
  public static var hostTriple: String { consume(QDHostTriple()) }

  /// The names of all CPUs of the triple's architecture, sorted.
  ///
  /// - Throws: `TargetError` for an architecture that is not supported.
  public static func names(triple: String) throws(TargetError) -> [String] {
    var count = 0
    var message: UnsafeMutablePointer<CChar>?
    let names = QDListCPUs(triple, &count, &message)
    return try consume(names, count: count, message: message)
  }

  /// The features that a CPU and a list of additions (`+avx512vnni,-fma`) enable together, sorted.
  ///
  /// - Throws: `TargetError` for an unknown architecture, CPU or feature.
  public static func features(
    triple: String, cpu: String, adding features: String
  ) throws(TargetError) -> [String] {
    var count = 0
    var message: UnsafeMutablePointer<CChar>?
    let names = QDCPUFeatures(triple, cpu, features, &count, &message)
    return try consume(names, count: count, message: message)
  }

  private static func consume(_ text: UnsafeMutablePointer<CChar>) -> String {
    defer { QDDisposeMessage(text) }
    return String(cString: text)
  }

  private static func consume(
    _ names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, count: Int,
    message: UnsafeMutablePointer<CChar>?
  ) throws(TargetError) -> [String] {
    guard let names else {
      defer { QDDisposeMessage(message) }
      throw TargetError(message: message.map { String(cString: $0) } ?? "unknown target")
    }
    defer { QDDisposeStrings(names, count) }
    return (0..<count).compactMap { names[$0].map { String(cString: $0) } }
  }
}

/// Why there is no code or model for a triple, a CPU or a feature.
public struct TargetError: Error, Sendable, Equatable {
  public let message: String

  public init(message: String) {
    self.message = message
  }
}
