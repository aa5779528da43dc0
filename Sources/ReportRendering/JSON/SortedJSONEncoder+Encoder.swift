extension SortedJSONEncoder: Encoder {
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    state.pointee.open(.object)
    return KeyedEncodingContainer(JSONObjectContainer(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    state.pointee.open(.array)
    return JSONArrayContainer(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    state.pointee.open(.single)
    return JSONValueContainer(encoder: self)
  }
}

/// Writes the members of an object. Nested containers are no part of it: every object and array is
/// the encoding of a value of its own.
struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: SortedJSONEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    encoder.state.pointee.beginMember(key.stringValue)
    encoder.state.pointee.bytes.append("null")
    encoder.state.pointee.endMember()
  }

  func encode(_ value: Bool, forKey key: Key) {
    encoder.state.pointee.beginMember(key.stringValue)
    encoder.state.pointee.bytes.append(value ? "true" : "false")
    encoder.state.pointee.endMember()
  }

  func encode(_ value: String, forKey key: Key) {
    encoder.state.pointee.beginMember(key.stringValue)
    encoder.state.pointee.bytes.append(quoted: value)
    encoder.state.pointee.endMember()
  }

  func encode(_ value: Int, forKey key: Key) {
    encoder.state.pointee.beginMember(key.stringValue)
    encoder.state.pointee.bytes.append(value)
    encoder.state.pointee.endMember()
  }

  func encode(_ value: Double, forKey key: Key) throws {
    encoder.state.pointee.beginMember(key.stringValue)
    try encoder.encode(value)
    encoder.state.pointee.endMember()
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    encoder.state.pointee.beginMember(key.stringValue)
    try encoder.encode(value)
    encoder.state.pointee.endMember()
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("a nested container is not the encoding of a value")
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    preconditionFailure("a nested container is not the encoding of a value")
  }

  func superEncoder() -> any Encoder { encoder }
  func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

/// Writes the elements of an array.
struct JSONArrayContainer: UnkeyedEncodingContainer {
  let encoder: SortedJSONEncoder
  var codingPath: [any CodingKey] { [] }
  var count: Int { encoder.state.pointee.frames.last?.count ?? 0 }

  func encodeNil() {
    encoder.state.pointee.beginElement()
    encoder.state.pointee.bytes.append("null")
  }

  func encode(_ value: some Encodable) throws {
    encoder.state.pointee.beginElement()
    try encoder.encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("a nested container is not the encoding of a value")
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    preconditionFailure("a nested container is not the encoding of a value")
  }

  func superEncoder() -> any Encoder { encoder }
}

/// Writes a value that is no object and no array, or another value in its place.
struct JSONValueContainer: SingleValueEncodingContainer {
  let encoder: SortedJSONEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.state.pointee.bytes.append("null") }
  func encode(_ value: Bool) { encoder.state.pointee.bytes.append(value ? "true" : "false") }
  func encode(_ value: String) { encoder.state.pointee.bytes.append(quoted: value) }
  func encode(_ value: Double) throws { try encoder.encode(value) }
  func encode(_ value: Float) throws { try encoder.encode(value) }
  func encode(_ value: Int) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: Int8) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: Int16) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: Int32) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: Int64) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: UInt) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: UInt8) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: UInt16) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: UInt32) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: UInt64) { encoder.state.pointee.bytes.append(value) }
  func encode(_ value: some Encodable) throws { try encoder.encode(value) }
}
