internal import CLLVMShims

/// What was freed, and the allocator keeps for later.
public enum FreeMemory {
  /// Gives it back to the system, which takes some milliseconds for a hundred megabytes.
  public static func giveBack() {
    QDReturnFreeMemory()
  }
}
