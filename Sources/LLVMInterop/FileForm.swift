internal import CLLVMShims

/// What a file is by its first bytes.
public enum FileForm: Sendable {
  /// Text, or bytes without a magic number.
  case unknown
  case bitcode
  /// ELF, Mach-O, COFF or WebAssembly, relocatable or linked.
  case object
  /// A Unix library of object files.
  case archive
  /// Mach-O of several architectures in one file.
  case universal

  public init(_ bytes: UnsafeBufferPointer<CChar>) {
    guard let start = bytes.baseAddress else {
      self = .unknown
      return
    }
    switch QDIdentifyFile(start, bytes.count) {
    case QDFileBitcode: self = .bitcode
    case QDFileObject: self = .object
    case QDFileArchive: self = .archive
    case QDFileUniversal: self = .universal
    default: self = .unknown
    }
  }
}

/// A Unix library of object files.
public enum ObjectArchive {
  /// The names of the members, in their order.
  ///
  /// - Throws: `MachineCodeError` where the archive is damaged.
  public static func members(
    of bytes: UnsafeBufferPointer<CChar>
  ) throws(MachineCodeError) -> [String] {
    guard let start = bytes.baseAddress else { return [] }
    var count = 0
    let names = try MachineCodeError.check { QDGetArchiveMembers(start, bytes.count, &count, $0) }
    defer { QDDisposeStrings(names, count) }
    return (0..<count).compactMap { names[$0].map { String(cString: $0) } }
  }
}
