internal import LLVMInterop

/// The one line that a user reads when LLVM refuses an input: what, where and why, probably.
struct UnreadableModule {
  let error: ModuleReadError
  let bytes: UnsafeBufferPointer<CChar>

  /// "33:78: expected value token; probably written by a newer LLVM than 22".
  var message: String {
    if error.isOutOfMemory { return error.message }
    let what = error.message.lowercasedFirst
    return "\(place)\(what)\(cause)"
  }

  private var place: String {
    if let position = error.position { return "\(position.line):\(position.column): " }
    if let offset = error.byteOffset { return "module block at byte \(offset): " }
    return ""
  }

  private var cause: String {
    if let producer = error.producer, let major = Self.major(ofProducer: producer) {
      if major > 22 {
        return "; written by \(producer), a newer LLVM than 22: emit the IR with LLVM 22 or older"
      }
      return "; written by \(producer), so the file is probably damaged or truncated"
    }
    if error.isBitcode { return "; the bitcode is damaged or truncated" }
    if !isText {
      return "; this is not LLVM IR: it is no text; expected \(InputRegistry.expectation)"
    }
    if !looksLikeIR {
      return "; this does not look like LLVM IR: expected \(InputRegistry.expectation)"
    }
    if error.isVerifierError {
      return "; the IR is broken, or written by a newer LLVM than 22"
    }
    if endsEarly { return "; the file ends in the middle: it is probably truncated" }
    return "; the IR is damaged, or written by a newer LLVM than 22: emit it with LLVM 22 or older"
  }

  /// The major version in "LLVM23.0.0git".
  private static func major(ofProducer producer: String) -> Int? {
    Int(producer.drop { !$0.isNumber }.prefix { $0.isNumber })
  }

  /// Whether the first bytes are those of a text: bytes below 32 other than white space are in none.
  private var isText: Bool {
    UnsafeRawBufferPointer(bytes).prefix(64 * 1024).allSatisfy {
      $0 >= 32 || (9...13).contains($0)
    }
  }

  /// Whether a line begins as only lines of text IR do.
  private var looksLikeIR: Bool {
    let head = String(
      decoding: UnsafeRawBufferPointer(bytes).prefix(64 * 1024), as: UTF8.self)
    let beginnings = [
      "; ModuleID", "source_filename", "target ", "define ", "declare ", "@", "%", "attributes ",
      "!", "$", "module asm", "; Function Attrs",
    ]
    return head.split(separator: "\n").contains { line in
      beginnings.contains { line.hasPrefix($0) }
    }
  }

  /// Whether the error is on the last line of the text.
  private var endsEarly: Bool {
    guard let position = error.position else { return false }
    let newLine = UInt8(ascii: "\n")
    let lines = UnsafeRawBufferPointer(bytes).reduce(1) { $0 + ($1 == newLine ? 1 : 0) }
    return position.line >= lines - 1
  }
}
