/// Writes `Encodable` values as JSON, keys sorted by their bytes, slashes as they are, no white space.
///
/// What Foundation's encoder writes with `.sortedKeys` and `.withoutEscapingSlashes`, byte by byte, at a
/// small part of the time and memory: values are written where they will stand, not collected first.
/// Numbers that are not finite are errors. Types that Foundation treats specially (dates, data,
/// URLs, decimals) are encoded as they encode themselves. Coding paths are not kept.
final class SortedJSONEncoder {
  /// Memory of its own: access to a class's stored properties is checked each time.
  let state: UnsafeMutablePointer<JSONState>

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: JSONState())
  }

  deinit {
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// The value's JSON.
  static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = SortedJSONEncoder()
    try encoder.encode(value)
    return Array(encoder.written)
  }

  var written: UnsafeBufferPointer<UInt8> { state.pointee.bytes.written }

  /// Writes a value behind what is there.
  func encode<Value: Encodable>(_ value: Value) throws {
    if writeFrequent(value) { return }
    state.pointee.begin()
    try value.encode(to: self)
    state.pointee.end()
  }

  func encode(_ value: Double) throws {
    guard value.isFinite else { throw Self.notFinite(value) }
    state.pointee.bytes.append(value)
  }

  func encode(_ value: Float) throws {
    guard value.isFinite else { throw Self.notFinite(value) }
    state.pointee.bytes.append(number: value.description)
  }

  private static func notFinite(_ value: some Encodable) -> EncodingError {
    EncodingError.invalidValue(
      value, EncodingError.Context(codingPath: [], debugDescription: "JSON has no \(value)"))
  }
}
