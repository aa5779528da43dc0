/// The handles of one of LLVM's intrusive lists, lazily and as often as wanted.
public struct LinkedHandles<Handle>: Sequence {
  let first: OpaquePointer?
  let successor: (OpaquePointer?) -> OpaquePointer?
  let wrap: (OpaquePointer) -> Handle

  public func makeIterator() -> Iterator {
    Iterator(current: first, successor: successor, wrap: wrap)
  }

  public struct Iterator: IteratorProtocol {
    var current: OpaquePointer?
    let successor: (OpaquePointer?) -> OpaquePointer?
    let wrap: (OpaquePointer) -> Handle

    public mutating func next() -> Handle? {
      guard let found = current else { return nil }
      current = successor(found)
      return wrap(found)
    }
  }
}
