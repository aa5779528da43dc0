/// The handles of one of LLVM's intrusive lists, lazily and as often as wanted.
struct LinkedHandles<Handle>: Sequence {
  let first: OpaquePointer?
  let successor: (OpaquePointer?) -> OpaquePointer?
  let wrap: (OpaquePointer) -> Handle

  func makeIterator() -> Iterator {
    Iterator(current: first, successor: successor, wrap: wrap)
  }

  struct Iterator: IteratorProtocol {
    var current: OpaquePointer?
    let successor: (OpaquePointer?) -> OpaquePointer?
    let wrap: (OpaquePointer) -> Handle

    mutating func next() -> Handle? {
      guard let found = current else { return nil }
      current = successor(found)
      return wrap(found)
    }
  }
}
