#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A value that another thread computes meanwhile; where there can be no other thread, whoever wants
/// the value computes it. The computation does not outlive this object.
public final class Background<Value: Sendable> {
  private let slot: Slot
  private var thread: pthread_t?

  public init(_ compute: @escaping @Sendable () -> Value) {
    slot = Slot(compute)
    let argument = Unmanaged.passRetained(slot as Work)
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let failure = pthread_create(
      &thread, nil,
      { argument in
        Unmanaged<Work>.fromOpaque(argument!).takeRetainedValue().run()
        return nil
      }, argument.toOpaque())
    if failure == 0 { self.thread = thread } else { argument.release() }
  }

  deinit {
    join()
  }

  /// Waits for the value.
  public var value: Value {
    join()
    if slot.value == nil { slot.run() }
    return slot.value!
  }

  private func join() {
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }

  /// Where the value goes: written by one thread, read after that thread has been waited for.
  private final class Slot: Work, @unchecked Sendable {
    let compute: @Sendable () -> Value
    var value: Value?

    init(_ compute: @escaping @Sendable () -> Value) {
      self.compute = compute
    }

    override func run() { value = compute() }
  }
}

/// What a thread runs.
private class Work: @unchecked Sendable {
  func run() {}
}
