internal import FoundationEssentials

/// JSON that may end early: what is complete of it, with the brackets that are open closed.
struct PartialJSON {
  let data: Data
  /// Whether something is missing at its end.
  let isCut: Bool

  init(_ bytes: UnsafeRawBufferPointer) {
    var open: [UInt8] = []
    var inString = false
    var isEscaped = false
    // Behind the last complete element, and what is open there.
    var end = 0
    var openThere: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if inString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): inString = true
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if open.last == byte { open.removeLast() }
        end = index + 1
        openThere = open
      case UInt8(ascii: ","):
        end = index
        openThere = open
      default: break
      }
    }
    isCut = !open.isEmpty || inString
    if isCut {
      var repaired = Data(bytes.prefix(end))
      repaired.append(contentsOf: openThere.reversed())
      data = repaired
    } else {
      data = Data(bytes)
    }
  }
}
