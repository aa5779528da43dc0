internal import CLLVMShims

extension Module {
  /// The module of a text that this tool wrote. Nothing in it has a position.
  ///
  /// - Throws: `ModuleReadError` with LLVM's words.
  public init(reading text: String, in context: Context) throws(ModuleReadError) {
    let bytes = Array(text.utf8CString)
    var positions: QDPositionsRef?
    var failure = QDParseError()
    let module = bytes.withUnsafeBufferPointer {
      QDParseModule(
        context.reference, $0.baseAddress, $0.count - 1, "", &positions, &failure)
    }
    guard let module else { throw ModuleReadError(consuming: failure) }
    if let positions { QDDisposePositions(positions) }
    self.init(storage: ModuleStorage(context: context, reference: module, positions: nil))
  }
}
