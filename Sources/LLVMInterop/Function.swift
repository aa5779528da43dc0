internal import CLLVM
internal import CLLVMShims

/// A function of a module: a definition or a declaration.
public struct Function {
  let storage: ModuleStorage
  let reference: LLVMValueRef

  public var name: String { LLVMInterop.name(of: reference) }

  /// The function as what others use.
  public var value: Value { Value(storage: storage, reference: reference) }

  public var isDeclaration: Bool { LLVMIsDeclaration(reference) != 0 }

  public var module: Module { Module(storage: storage) }

  public var basicBlocks: LinkedHandles<BasicBlock> {
    LinkedHandles(
      first: LLVMGetFirstBasicBlock(reference), successor: LLVMGetNextBasicBlock,
      wrap: { [storage] in BasicBlock(storage: storage, reference: $0) })
  }

  public var parameters: [Value] {
    (0..<LLVMCountParams(reference)).map {
      Value(storage: storage, reference: LLVMGetParam(reference, $0))
    }
  }

  /// The value of a string attribute (`target-cpu`, `target-features`), nil where it is not set.
  public func stringAttribute(_ name: String) -> String? {
    let attribute = LLVMGetStringAttributeAtIndex(
      reference, LLVMAttributeFunctionIndex, name, UInt32(name.utf8.count))
    guard let attribute else { return nil }
    var length: UInt32 = 0
    guard let text = LLVMGetStringAttributeValue(attribute, &length) else { return nil }
    return string(text, length: Int(length))
  }

  /// Sets a string attribute of the function.
  public func setStringAttribute(_ name: String, _ value: String) {
    let attribute = LLVMCreateStringAttribute(
      storage.context.reference, name, UInt32(name.utf8.count), value, UInt32(value.utf8.count))
    LLVMAddAttributeAtIndex(reference, LLVMAttributeFunctionIndex, attribute)
  }

  /// Whether the function has an attribute of LLVM's own (`optnone`).
  public func hasAttribute(_ name: String) -> Bool {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    return LLVMGetEnumAttributeAtIndex(reference, LLVMAttributeFunctionIndex, kind) != nil
  }

  public func removeAttribute(_ name: String) {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    LLVMRemoveEnumAttributeAtIndex(reference, LLVMAttributeFunctionIndex, kind)
  }

  /// Where the function stands in the text it was read from.
  public var textPosition: TextPosition? { storage.position(of: reference) }
}

/// `LLVMAttributeFunctionIndex` is a C enumerator with the value -1, which Swift cannot import.
let LLVMAttributeFunctionIndex = LLVMAttributeIndex(bitPattern: -1)

/// A place in a text, counted from 1.
public struct TextPosition: Equatable, Sendable {
  public let line: Int
  public let column: Int
}

extension ModuleStorage {
  func position(of value: LLVMValueRef) -> TextPosition? {
    var line: UInt32 = 0
    var column: UInt32 = 0
    guard let positions, QDGetPosition(positions, value, &line, &column) else { return nil }
    return TextPosition(line: Int(line), column: Int(column))
  }
}

func name(of value: LLVMValueRef) -> String {
  var length = 0
  guard let text = LLVMGetValueName2(value, &length) else { return "" }
  return string(text, length: length)
}
