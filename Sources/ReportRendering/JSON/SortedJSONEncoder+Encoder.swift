extension SortedJSONEncoder: Encoder {
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    open(.object)
    return KeyedEncodingContainer(JSONObjectContainer(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    open(.array)
    return JSONArrayContainer(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    open(.single)
    return JSONValueContainer(encoder: self)
  }
}

/// Writes the members of an object. Nested containers are no part of it: every object and array is
/// the encoding of a value of its own.
struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: SortedJSONEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    encoder.beginMember(key.stringValue)
    encoder.bytes.append("null")
    encoder.endMember()
  }

  func encode(_ value: Bool, forKey key: Key) {
    encoder.beginMember(key.stringValue)
    encoder.bytes.append(value ? "true" : "false")
    encoder.endMember()
  }

  func encode(_ value: String, forKey key: Key) {
    encoder.beginMember(key.stringValue)
    encoder.bytes.append(quoted: value)
    encoder.endMember()
  }

  func encode(_ value: Int, forKey key: Key) {
    encoder.beginMember(key.stringValue)
    encoder.bytes.append(value)
    encoder.endMember()
  }

  func encode(_ value: Double, forKey key: Key) throws {
    encoder.beginMember(key.stringValue)
    try encoder.encode(value)
    encoder.endMember()
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    encoder.beginMember(key.stringValue)
    try encoder.encode(value)
    encoder.endMember()
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
  var count: Int { encoder.frames.last?.count ?? 0 }

  func encodeNil() {
    encoder.beginElement()
    encoder.bytes.append("null")
  }

  func encode(_ value: some Encodable) throws {
    encoder.beginElement()
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

  func encodeNil() { encoder.bytes.append("null") }
  func encode(_ value: Bool) { encoder.bytes.append(value ? "true" : "false") }
  func encode(_ value: String) { encoder.bytes.append(quoted: value) }
  func encode(_ value: Double) throws { try encoder.encode(value) }
  func encode(_ value: Float) throws { try encoder.encode(value) }
  func encode(_ value: Int) { encoder.bytes.append(value) }
  func encode(_ value: Int8) { encoder.bytes.append(value) }
  func encode(_ value: Int16) { encoder.bytes.append(value) }
  func encode(_ value: Int32) { encoder.bytes.append(value) }
  func encode(_ value: Int64) { encoder.bytes.append(value) }
  func encode(_ value: UInt) { encoder.bytes.append(value) }
  func encode(_ value: UInt8) { encoder.bytes.append(value) }
  func encode(_ value: UInt16) { encoder.bytes.append(value) }
  func encode(_ value: UInt32) { encoder.bytes.append(value) }
  func encode(_ value: UInt64) { encoder.bytes.append(value) }
  func encode(_ value: some Encodable) throws { try encoder.encode(value) }
}
