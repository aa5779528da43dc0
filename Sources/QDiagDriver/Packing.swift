public import FoundationEssentials
internal import LLVMInterop

/// Bytes that take less room.
public enum Packing {
  /// What zlib makes of them, in its own format; nil where this LLVM has no zlib.
  public static func deflate(_ data: Data) -> Data? {
    data.withUnsafeBytes { raw in deflated(raw.bindMemory(to: UInt8.self)).map { Data($0) } }
  }
}
