internal import CLLVM
internal import CLLVMShims

/// Machine code in an object file: ELF, Mach-O or COFF, relocatable or linked.
public struct ObjectCode: ~Copyable {
  let reference: QDObjectRef

  /// - Parameter bytes: the object file, which is copied.
  /// - Throws: `MachineCodeError` where it is no object file, damaged, or of an architecture that is
  ///   not supported.
  public init(_ bytes: UnsafeRawBufferPointer) throws(MachineCodeError) {
    reference = try MachineCodeError.check { QDOpenObject(bytes.baseAddress!, bytes.count, $0) }
  }

  /// - Parameter file: the bytes of an object file, which are copied.
  public init(_ file: [UInt8]) throws(MachineCodeError) {
    reference = try MachineCodeError.check { message in
      // A null pointer has no bytes to open: one byte that is no object says so.
      (file.isEmpty ? [0] : file).withUnsafeBytes {
        QDOpenObject($0.baseAddress!, $0.count, message)
      }
    }
  }

  deinit {
    QDDisposeObject(reference)
  }

  /// The triple that the file's header tells.
  public var triple: String { String(cString: QDObjectGetTriple(reference)) }

  /// The object file itself, valid as long as this value.
  public var bytes: UnsafeRawBufferPointer {
    var size = 0
    let start = QDObjectGetBytes(reference, &size)
    return UnsafeRawBufferPointer(start: start, count: size)
  }

  /// Whether the addresses are those in memory but for whole pages: an executable or a shared library.
  public var isLinked: Bool { QDObjectIsLinked(reference) }

  /// The stretches of code, ordered by section and address.
  public var functions: [CodeRange] {
    (0..<QDObjectGetFunctionCount(reference)).map { index in
      let info = QDObjectGetFunction(reference, index)
      return CodeRange(
        index: index, name: String(cString: info.name), address: info.address,
        size: Int(info.size), isSection: info.isSection)
    }
  }

  /// By the number of a function: those that call it, jump to it or take its address, ascending.
  /// Addresses that are computed in several instructions are not followed.
  public borrowing func referrers() throws(MachineCodeError) -> [Int: [Int]] {
    var count = 0
    let references = try MachineCodeError.check { QDObjectGetReferences(reference, &count, $0) }
    return Dictionary(
      grouping: UnsafeBufferPointer(start: references, count: count), by: { Int($0.to) }
    ).mapValues { $0.map { Int($0.from) } }
  }
}

/// A stretch of code of an object file: a function, or a part of a section without symbols.
public struct CodeRange: Sendable, Equatable {
  public let index: Int
  /// The symbol, or the section's name.
  public let name: String
  public let address: UInt64
  /// In bytes.
  public let size: Int
  /// Whether no symbol tells where it begins and ends.
  public let isSection: Bool
}

/// Why there is no machine code, or no model of it: LLVM's words.
public struct MachineCodeError: Error, Sendable, Equatable {
  public let message: String
  /// The function on which LLVM failed, as IR spells it: `@"a name"`; nil where that is unknown.
  public internal(set) var functionAtFault: String?

  public init(message: String) {
    self.message = message
  }

  /// The result of a shim function, or the message that it left.
  static func check<Result>(
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result?
  ) throws(MachineCodeError) -> Result {
    var message: UnsafeMutablePointer<CChar>?
    if let result = body(&message) { return result }
    defer { QDDisposeMessage(message) }
    throw MachineCodeError(message: message.map { String(cString: $0) } ?? "unknown error")
  }
}
