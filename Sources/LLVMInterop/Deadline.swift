internal import CLLVMShims

/// What happens when the time that a process may take is over.
public enum Deadline {
  /// For the handler of a signal: where this thread generates code, that is abandoned and fails with
  /// `reason`, and the call does not return. False where it does something else, or may not be
  /// interrupted at this instruction.
  public static let abandonCodeGeneration:
    @convention(c) (_ signalContext: UnsafeMutableRawPointer?, _ reason: UnsafePointer<CChar>?) ->
      Bool = { context, reason in
        guard let context, let reason else { return false }
        return QDGuardAbandon(context, reason)
      }
}
