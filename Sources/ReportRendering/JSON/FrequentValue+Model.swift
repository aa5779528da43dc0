internal import DiagnosisModel

extension InstructionMixRow: FrequentValue {
  func write(to json: inout JSONBytes) {
    json.beginObject()
    json.member("bytes", bytes)
    json.member("category", category.rawValue)
    json.member("count", count)
    json.member("elementType", elementType.spelling)
    json.member("fromType", fromType?.spelling)
    json.member("lanes", lanes)
    json.member("operation", operation)
    json.member("pattern", pattern?.rawValue)
    json.member("scalable", scalable)
    json.endObject()
  }
}

extension CastGroup: FrequentValue {
  func write(to json: inout JSONBytes) {
    json.beginObject()
    json.member("addressing", addressing)
    json.member("broadcast", broadcast)
    json.member("category", category.rawValue)
    json.member("count", count)
    json.member("elementType", elementType.spelling)
    json.member("fromType", fromType.spelling)
    json.member("lanes", lanes)
    json.member("operation", operation)
    json.member("scalable", scalable)
    json.member("source", source.rawValue)
    json.endObject()
  }
}

extension Product: FrequentValue {
  func write(to json: inout JSONBytes) {
    json.beginObject()
    json.member("accumulated", accumulated)
    json.member("count", count)
    json.member("elementType", elementType.spelling)
    json.member("lanes", lanes)
    json.key("operands")
    json.append(operands)
    json.member("operation", operation)
    json.member("reduction", reduction)
    json.member("scalable", scalable)
    json.endObject()
  }
}

extension Product.Operand: FrequentValue {
  func write(to json: inout JSONBytes) {
    json.beginObject()
    json.member("broadcast", broadcast)
    json.key("casts")
    json.append(UInt8(ascii: "["))
    for (index, cast) in casts.enumerated() {
      if index > 0 { json.append(UInt8(ascii: ",")) }
      json.append(quoted: cast.rawValue)
    }
    json.append(UInt8(ascii: "]"))
    json.member("fromType", fromType.spelling)
    json.member("source", source.rawValue)
    json.member("zeroPoint", zeroPoint)
    json.endObject()
  }
}

extension LoopSummary: FrequentValue {
  func write(to json: inout JSONBytes) {
    json.beginObject()
    json.member("addressExtends", addressExtends)
    json.member("addressTruncates", addressTruncates)
    json.member("broadcasts", broadcasts)
    json.member("conversions", conversions)
    json.member("extends", extends)
    json.member("loadBytes", loadBytes)
    json.member("loads", loads)
    json.member("shuffles", shuffles)
    json.member("storeBytes", storeBytes)
    json.member("stores", stores)
    json.member("truncates", truncates)
    json.key("vectorOperations")
    vectorOperations.write(to: &json)
    json.endObject()
  }
}

extension LoopSummary.VectorOperations: FrequentValue {
  func write(to json: inout JSONBytes) {
    json.beginObject()
    json.member("float", float)
    json.member("i16", i16)
    json.member("i32", i32)
    json.member("i64", i64)
    json.member("i8", i8)
    json.endObject()
  }
}

extension CodeOrigin: FrequentValue {
  func write(to json: inout JSONBytes) {
    json.beginObject()
    json.member("count", count)
    json.member("instructionClass", instructionClass.rawValue)
    json.member("mnemonic", mnemonic)
    json.key("operation")
    if let operation { operation.write(to: &json) } else { json.append("null") }
    json.endObject()
  }
}

extension IROperation: FrequentValue {
  func write(to json: inout JSONBytes) {
    json.beginObject()
    json.member("callee", callee)
    json.member("elementType", elementType?.spelling)
    json.member("lanes", lanes)
    json.member("name", name)
    json.member("scalable", scalable)
    json.endObject()
  }
}
