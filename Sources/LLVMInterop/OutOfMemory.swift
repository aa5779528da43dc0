internal import CLLVMShims

/// What happens when LLVM is refused memory.
public enum OutOfMemory {
  /// Has `handler` called on the thread that asked. Where it returns, the process is aborted; it may
  /// not allocate.
  public static func call(_ handler: @convention(c) () -> Void) {
    QDOnOutOfMemory(handler)
  }
}
