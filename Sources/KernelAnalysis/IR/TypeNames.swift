internal import DiagnosisModel
internal import LLVMInterop

/// What the instruction mix says of an IR type.
struct TypeDescription {
  let element: ElementType
  let lanes: Int
  let scalable: Bool
  /// Bits of one element; nil for pointers and aggregates.
  let elementBits: Int?
  /// Bytes that a load or store of the whole type moves; nil for types without a size.
  let bytes: Int?

  var isVector: Bool { lanes > 1 || scalable }
}

/// The descriptions of a module's types, each made once.
struct TypeNames {
  let module: Module
  private var known: [IRType: TypeDescription] = [:]

  init(module: Module) {
    self.module = module
  }

  mutating func description(of type: IRType) -> TypeDescription {
    if let description = known[type] { return description }
    let element = type.element
    let description = TypeDescription(
      element: Self.elementType(of: element), lanes: type.lanes, scalable: type.isScalable,
      elementBits: Self.bits(of: element), bytes: type.storeSize(in: module))
    known[type] = description
    return description
  }

  private static func elementType(of element: IRType) -> ElementType {
    switch element.kind {
    case .integer(let bits): .integer(bits: bits)
    case .half: .f16
    case .bfloat: .bf16
    case .float: .f32
    case .double: .f64
    case .pointer: .pointer
    default: .other(element.spelling)
    }
  }

  private static func bits(of element: IRType) -> Int? {
    switch element.kind {
    case .integer(let bits): bits
    case .half, .bfloat: 16
    case .float: 32
    case .double: 64
    default: nil
    }
  }
}
