internal import DiagnosisModel

/// A value of which a report has thousands. It is written member by member in the order of the keys; by
/// way of `Encodable` each takes several times as long as all else that is done for it.
protocol FrequentValue: Encodable {
  /// Writes what the value's `encode(to:)` would make the encoder write.
  func write(to json: inout JSONBytes)
}

extension SortedJSONEncoder {
  /// Writes frequent values and arrays of them; false for all others, of which nothing is written.
  func writeFrequent<Value>(_ value: Value) -> Bool {
    if Value.self == [InstructionMixRow].self { return write(value, as: [InstructionMixRow].self) }
    if Value.self == [CodeOrigin].self { return write(value, as: [CodeOrigin].self) }
    if Value.self == [Product].self { return write(value, as: [Product].self) }
    if Value.self == [CastGroup].self { return write(value, as: [CastGroup].self) }
    guard Value.self == LoopSummary.self else { return false }
    unsafeBitCast(value, to: LoopSummary.self).write(to: &state.pointee.bytes)
    return true
  }

  private func write<Value, Element: FrequentValue>(_ value: Value, as type: [Element].Type) -> Bool
  {
    state.pointee.bytes.append(unsafeBitCast(value, to: type))
    return true
  }
}

extension JSONBytes {
  mutating func append(_ values: [some FrequentValue]) {
    append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      value.write(to: &self)
    }
    append(UInt8(ascii: "]"))
  }

  mutating func beginObject() { append(UInt8(ascii: "{")) }
  mutating func endObject() { append(UInt8(ascii: "}")) }

  /// Writes a key that needs no escapes; values follow.
  mutating func key(_ key: StaticString) {
    append(written.last == UInt8(ascii: "{") ? "\"" : ",\"")
    append(key)
    append("\":")
  }

  mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    append(quoted: value)
  }

  mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    append(value)
  }

  mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    append(value ? "true" : "false")
  }

  // Without a value there is no member.

  mutating func member(_ key: StaticString, _ value: String?) {
    if let value { member(key, value) }
  }

  mutating func member(_ key: StaticString, _ value: Int?) {
    if let value { member(key, value) }
  }

  mutating func member(_ key: StaticString, _ value: Bool?) {
    if let value { member(key, value) }
  }
}
