/// The memory that a loop goes through.
public struct LoopFootprint: Sendable {
  /// Bytes that an iteration touches and none before it did, at the least: of addresses that step by a
  /// constant only.
  public let bytesPerIteration: Int

  /// More than this is too much for every first cache of data that there is in servers and notebooks but
  /// for a few.
  public static let firstCacheBytes = 64 << 10

  /// - Parameter instructions: one way through the loop.
  public init(_ instructions: [TimedInstruction]) {
    var touched: [AddressAnalysis.Place.Origin: (step: Int, offsets: Set<Int>, bytes: Int)] = [:]
    for case let place? in AddressAnalysis(instructions).places where place.step != 0 {
      var stream = touched[place.origin] ?? (place.step.magnitudeAsInt, [], 0)
      if stream.offsets.insert(place.offset).inserted { stream.bytes += max(0, place.bytes) }
      touched[place.origin] = stream
    }
    bytesPerIteration = touched.values.reduce(0) { $0 + min($1.step, $1.bytes) }
  }

  /// All iterations' bytes where they are more than a first cache holds; nil otherwise.
  public func excess(iterations: Int) -> Int? {
    let (bytes, overflows) = bytesPerIteration.multipliedReportingOverflow(by: max(0, iterations))
    if overflows { return .max }
    return bytes > Self.firstCacheBytes ? bytes : nil
  }
}

extension Int {
  fileprivate var magnitudeAsInt: Int { Int(clamping: magnitude) }
}
