extension Double {
  /// The value to four significant decimals after the point, so that a report prints 0.3 and not
  /// 0.30000000000000004. Values that are not finite stay as they are.
  public var rounded4: Double {
    guard isFinite, magnitude < 1e12 else { return self }
    return (self * 10_000).rounded() / 10_000
  }
}
