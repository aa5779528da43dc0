internal import Dispatch

/// A value that another thread computes meanwhile.
final class Background<Value: Sendable>: @unchecked Sendable {
  private let group = DispatchGroup()
  // Written once before the group is left, read only after waiting for it.
  nonisolated(unsafe) private var result: Value?

  init(_ compute: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: group) { self.result = compute() }
  }

  /// Waits for the value.
  var value: Value {
    group.wait()
    return result!
  }
}
