/// What a loop mostly does, as far as its instructions tell.
public enum LoopWork: String, Codable, Sendable, CaseIterable {
  /// Bytes multiplied by an instruction that takes them as they are.
  case int8Dot = "int8-dot"
  /// Bytes made wider before they are multiplied.
  case int8Widened = "int8-widened"
  /// Integers multiplied one at a time.
  case scalarProducts = "scalar-products"
  /// Numbers of 16 bits, or wider ones of integers.
  case integerProducts = "integer-products"
  /// Integers turned into floats for float products.
  case dequantizedProducts = "dequantized-products"
  case floatProducts = "float-products"
  /// Functions of floats that polynomials approximate: exp, log, tanh.
  case floatFunctions = "float-functions"
  /// Floats turned into narrow integers.
  case quantize
  /// Integer sums scaled and narrowed.
  case requantize
  case floatArithmetic = "float-arithmetic"
  /// Loads and stores with nothing between them but moves and shuffles.
  case copy
  /// Its work is done by functions that it calls.
  case calls
  /// Looks again and again whether another thread is done.
  case waiting
  case other
}
