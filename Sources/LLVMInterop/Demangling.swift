internal import CLLVMShims

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The name that a symbol of C++, Rust or Swift has in the source; nil for other symbols, and where it
/// could be longer than anybody reads.
public func demangled(_ symbol: String) -> String? {
  // Most symbols are C's.
  guard symbol.utf8.first == UInt8(ascii: "_") || symbol.utf8.first == UInt8(ascii: "$"),
    let name = QDDemangle(symbol)
  else { return nil }
  defer { free(name) }
  let text = String(cString: name)
  // Some demanglers give back what they do not understand.
  return text == symbol ? nil : text
}
