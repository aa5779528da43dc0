/// Who hears how far a long analysis is.
public struct WorkProgress: Sendable {
  public let hear: @Sendable (_ done: Int, _ count: Int, _ noun: String) -> Void

  public init(_ hear: @escaping @Sendable (_ done: Int, _ count: Int, _ noun: String) -> Void) {
    self.hear = hear
  }

  /// Of some hundred things one is reported: whoever hears it takes longer than a thing does.
  func tell(_ done: Int, of count: Int, _ noun: String) {
    if done % 256 == 0 { hear(done, count, noun) }
  }
}
