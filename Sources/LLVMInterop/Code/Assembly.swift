internal import CLLVMShims

/// Assembly text turned into an object file in memory.
public enum Assembly {
  /// What the assembler says against one place of the text, counted from 1; 0 where it has none.
  public struct Complaint: Error, Sendable, Equatable {
    public let message: String
    public let line: Int
    public let column: Int

    public init(message: String, line: Int, column: Int) {
      self.message = message
      self.line = line
      self.column = column
    }
  }

  /// Assembles GNU syntax (AT&T on x86 unless the text says otherwise).
  ///
  /// - Throws: the first error.
  public static func assemble(
    _ text: UnsafeBufferPointer<CChar>, triple: String, cpu: String, features: String
  ) throws(Complaint) -> ObjectCode {
    var message: UnsafeMutablePointer<CChar>?
    guard
      let assembly = QDAssemble(
        text.baseAddress!, text.count, triple, cpu, features, &message)
    else {
      defer { QDDisposeMessage(message) }
      throw Complaint(
        message: message.map { String(cString: $0) } ?? "the assembler failed", line: 0, column: 0)
    }
    defer { QDDisposeAssembly(assembly) }
    for index in 0..<QDAssemblyGetDiagnosticCount(assembly) {
      let diagnostic = QDAssemblyGetDiagnostic(assembly, index)
      if diagnostic.isError {
        throw Complaint(
          message: String(cString: diagnostic.message), line: Int(diagnostic.line),
          column: Int(diagnostic.column))
      }
    }
    var size = 0
    guard let bytes = QDAssemblyGetObject(assembly, &size) else {
      throw Complaint(message: "the assembler made no object", line: 0, column: 0)
    }
    do throws(MachineCodeError) {
      return try ObjectCode(UnsafeRawBufferPointer(start: bytes, count: size))
    } catch {
      throw Complaint(message: error.message, line: 0, column: 0)
    }
  }

  /// Assembles a text that this tool wrote; nil where the target does not have it.
  public static func assemble(_ text: String, triple: String) -> ObjectCode? {
    let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: text.utf8.count + 1)
    defer { bytes.deallocate() }
    _ = bytes.update(fromContentsOf: Array(text.utf8CString))
    do throws(Complaint) {
      return try assemble(
        UnsafeBufferPointer(rebasing: bytes.dropLast()), triple: triple, cpu: "", features: "")
    } catch {
      return nil
    }
  }
}
